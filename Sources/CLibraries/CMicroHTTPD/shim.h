// The C library microhttpd of Debian 12, as the Swift module CMicroHTTPD.
#ifndef DPG_CMicroHTTPD_SHIM_H
#define DPG_CMicroHTTPD_SHIM_H
#include <microhttpd.h>

// Enums: MHD_FLAG arrives in Swift as globals (MHD_USE_ITC.rawValue); the closed enums arrive as
// Swift enums without the common prefix (MHD_Result.YES, MHD_OPTION.LISTEN_SOCKET,
// MHD_ResponseMemoryMode.RESPMEM_MUST_COPY). No constant has to be named again here.

/// What MHD_OPTION_URI_LOG_CALLBACK takes; microhttpd.h describes it, but gives it no name.
typedef void *(*DPG_RequestBeginCallback)(void *cls, const char *uri,
                                          struct MHD_Connection *connection);

/// Starts a daemon. MHD_start_daemon is variadic, which Swift cannot call: the callbacks are given
/// here with their types, every option that is a number goes into `options`, an array that
/// MHD_OPTION_END closes. libmicrohttpd reads each number from the item's intptr_t and narrows it
/// to the type that the option asks for. All callbacks receive `cls`.
static inline struct MHD_Daemon *
dpg_start_daemon(unsigned int flags, MHD_AccessHandlerCallback access,
                 DPG_RequestBeginCallback begin, MHD_RequestCompletedCallback completed, void *cls,
                 struct MHD_OptionItem *options) {
  return MHD_start_daemon(flags, 0, NULL, NULL, access, cls,
                          MHD_OPTION_URI_LOG_CALLBACK, begin, cls,
                          MHD_OPTION_NOTIFY_COMPLETED, completed, cls,
                          MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}
#endif
