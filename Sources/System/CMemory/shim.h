#ifndef DD_CMEMORY_SHIM_H
#define DD_CMEMORY_SHIM_H

#include <malloc.h>

#endif
