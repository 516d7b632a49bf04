// All of it is in the header, so that it can become part of the loops that ask.
#include "CBytes.h"
