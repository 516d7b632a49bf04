import CMiMalloc
import Commands

// Linked in, mimalloc gives all memory that the process asks for, that of the C libraries too. The call keeps a linker that leaves out
// libraries of which nothing is used from doing so.
_ = mi_version()
start()
