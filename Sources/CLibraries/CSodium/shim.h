// The C library sodium of Debian 12, as the Swift module CSodium.
#ifndef DPG_CSodium_SHIM_H
#define DPG_CSodium_SHIM_H
#include <sodium.h>
#endif
