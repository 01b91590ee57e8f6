let englishPhrases = """
    We answer ▶within 2 hours◀. → PT2H
    We answer ▶within two hours◀. → PT2H
    We reply ▶in under an hour◀. → PT1H
    We reply ▶in 30 seconds◀. → PT30S
    We reply ▶within twenty-four hours◀. → PT24H
    We reply ▶within forty-eight hours◀. → PT48H
    We reply ▶within 90 mins◀ or so. → PT90M
    Usually ▶about 15 minutes◀. → PT15M
    Call back ▶in no more than three hours◀. → PT3H
    It takes ▶up to 5 days◀. → P5D
    It takes ▶a week◀ at most. → P7D
    It takes ▶two weeks◀. → P14D
    It takes ▶a fortnight◀. → P14D
    It takes ▶one month◀. → P30D
    ▶Within a couple of hours◀ → PT2H
    ▶Within the next 2 hours◀ → PT2H
    ▶no later than 24 hours◀ after that → PT24H
    ▶less than 4 hours◀ → PT4H
    ▶24h◀ → PT24H
    ▶in 2 hrs.◀ → PT2H
    ▶1.5 hours◀ → PT90M
    ▶2½ hours◀ → PT150M
    ▶half an hour◀ → PT30M
    ▶within half a day◀ → PT12H
    ▶a quarter of an hour◀ → PT15M
    ▶three quarters of an hour◀ → PT45M
    ▶an hour and a half◀ → PT90M
    ▶two and a half hours◀ → PT150M
    ▶1 hour and 30 minutes◀ → PT90M
    ▶2 h 15 min◀ → PT135M
    a ▶24-hour◀ reply time → PT24H
    our ▶two-day◀ turnaround → P2D
    a ▶one-business-day◀ answer → P1BD
    ▶1–2 hours◀ → PT1H..PT2H
    ▶1-2 business days◀ → P1BD..P2BD
    ▶between 2 and 4 hours◀ → PT2H..PT4H
    ▶from two to four days◀ → P2D..P4D
    ▶one or two hours◀ → PT1H..PT2H
    ▶24 to 48 hours◀ → PT24H..PT48H
    ▶30 minutes to 2 hours◀ → PT30M..PT2H
    We reply ▶within one business day◀. → P1BD
    We reply ▶within 4 business hours◀. → PT4BH
    We reply ▶within 3 working days◀. → P3BD
    We reply ▶within two (2) working days◀. → P2BD
    We reply ▶within 3 calendar days◀. → P3D calendar
    We reply ▶within 24 hours, weekends excluded◀. → PT24BH whole
    We reply ▶within 48 hours on business days◀. → PT48BH whole
    We reply ▶within 24 hours (excluding weekends)◀. → PT24BH whole
    We reply ▶within 15 minutes during business hours◀. → PT15BM
    We reply ▶within 24 hours of receipt◀. → PT24H
    We reply ▶within 24 hours, including weekends◀. → PT24H calendar
    We reply ▶the same day◀. → P0D
    We reply ▶on the same business day◀. → P0BD
    We reply ▶today◀. → P0D
    We reply ▶tomorrow◀. → P1D
    We reply ▶by the end of the day◀. → P0D
    We reply ▶by the end of the business day◀. → P0BD
    We reply ▶by close of business◀. → P0BD
    We reply ▶by the end of the next business day◀. → P1BD
    We reply ▶the next working day◀. → P1BD
    We reply ▶on the following business day by noon◀. → P1BD@12:00
    We reply ▶by 5 pm the same day◀. → P0D@17:00
    We reply ▶today by 5 p.m.◀ → P0D@17:00
    We reply ▶by 17:00 the same day◀. → P0D@17:00
    We reply ▶by noon on the next business day◀. → P1BD@12:00
    We reply ▶the same or next business day◀. → P0BD..P1BD
    We reply ▶on the second business day◀. → P2BD
    We reply ▶by the 3rd business day◀. → P3BD
    We reply ▶immediately◀. → PT0S
    We reply ▶right away◀. → PT0S
    We reply ▶at once◀, without fail. → PT0S
    We will call ▶on Monday◀. → P1BD mon
    We will call you ▶by Friday◀. → P7D fri
    Messages received before noon are answered ▶the same day◀. → P0D when before 12:00
    E-mails before 12:00 get an answer ▶the same day◀, later ones ▶the next day◀. → P0D when before 12:00; P1D
    On business days we reply ▶within 2 hours◀. → PT2H when on business days
    During opening hours we answer ▶within 5 minutes◀. → PT5M when open
    Write to us before 3 pm and we will reply ▶today◀. → P0D when before 15:00
    You wait ▶no longer than 4 hours◀. → PT4H
    It may take ▶longer than 2 days◀. → P2D more
    It takes ▶at least 2 days◀. → P2D least
    We update you ▶every 2 hours◀. → PT2H every
    Ask again ▶after 3 days◀. → P3D after
    Chat ▶immediately◀, e-mail ▶in 4 hours◀, Facebook ▶in one day◀. → PT0S; PT4H; P1D
    Open Monday to Friday, 9:00–17:00.
    Open from 8 am to 4 pm.
    Support 24/7.
    We are here 24 hours a day, 7 days a week.
    Our 24-hour hotline is free.
    It costs 24 euros or $20.
    A jar of 50 ml and 2 lids.
    Born on 12 May 2020, 5 years old.
    Version 2.4.1 is out, see page 3.
    Call us by 5 pm.
    We wrote two hours ago.
    The puppies are 2 months old.
    I second that.
    Order no. 2024-11 shipped.
    As soon as we can, immediately after payment.
    Choose the same option on the next page.
    Growth of 24 % in 3 steps.
    """
