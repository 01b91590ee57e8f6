// How a first name is called out: "Josef" is greeted as "Josefe". The rules are those of Sources/Languages/Names, and so is the data.
window.PultNames = (() => {
  "use strict";
  // One word of letters, a capital first.
  const isName = (name) => /^\p{Uppercase}\p{M}*(?:\p{Lowercase}\p{M}*)+$/u.test(name);

  // The form of a name; the name itself where people are greeted by it as it stands (no rules), and null for what the rules had better
  // leave alone.
  const form = (written, rules) => {
    const name = written.trim().normalize("NFC");
    if (!isName(name)) return null;
    if (!rules) return name;
    if (Object.hasOwn(rules.exceptions, name)) return rules.exceptions[name];
    const folded = name.toLowerCase();
    if (![...folded].every((letter) => (letter >= "a" && letter <= "z") || rules.letters.includes(letter))) return null;
    const fits = ([end]) => folded.endsWith(end) && folded.length > end.length;
    const rule = rules.endings.filter(fits).sort(([one], [other]) => other.length - one.length)[0];
    if (rule) return name.slice(0, name.length - rule[0].length) + rule[1];
    return rules.unchanged.some((end) => folded.endsWith(end)) ? name : null;
  };
  return { form };
})();
