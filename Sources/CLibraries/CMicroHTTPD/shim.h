// The C library microhttpd of Debian 12, as the Swift module CMicroHTTPD.
#ifndef DPG_CMicroHTTPD_SHIM_H
#define DPG_CMicroHTTPD_SHIM_H
#include <microhttpd.h>
#endif
