// Swift's static Foundation asks for libcurl, for URLSession. Pult never opens a URL with it, and an executable that starts
// without some thirty shared libraries starts twice as fast and on machines that do not have them. So these stand in.
#include <stdio.h>
#include <stdlib.h>

#define ABSENT(name) \
    void name(void) { \
        fputs("pult: " #name " is not part of this program\n", stderr); \
        abort(); \
    }

ABSENT(curl_easy_cleanup)
ABSENT(curl_easy_getinfo)
ABSENT(curl_easy_init)
ABSENT(curl_easy_pause)
ABSENT(curl_easy_setopt)
ABSENT(curl_easy_strerror)
ABSENT(curl_free)
ABSENT(curl_global_init)
ABSENT(curl_multi_add_handle)
ABSENT(curl_multi_assign)
ABSENT(curl_multi_cleanup)
ABSENT(curl_multi_info_read)
ABSENT(curl_multi_init)
ABSENT(curl_multi_remove_handle)
ABSENT(curl_multi_setopt)
ABSENT(curl_multi_socket_action)
ABSENT(curl_slist_append)
ABSENT(curl_slist_free_all)
ABSENT(curl_url)
ABSENT(curl_url_get)
ABSENT(curl_url_set)
ABSENT(curl_version)
ABSENT(curl_version_info)
