package app.limber.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// A function of one of the system's own libraries.
@SuppressWarnings("restricted")
final class NativeFunction {
  private static final Linker LINKER = Linker.nativeLinker();

  private final String name;
  private final MethodHandle handle;

  private NativeFunction(String name, MethodHandle handle) {
    this.name = name;
    this.handle = handle;
  }

  /// The library of that file name, where the system looks for libraries; empty if there is none.
  /// It stays loaded until the program ends.
  static Optional<SymbolLookup> library(String fileName) {
    try {
      return Optional.of(SymbolLookup.libraryLookup(fileName, Arena.global()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// A function of a library; empty if the library has none of that name.
  static Optional<NativeFunction> find(
      SymbolLookup library, String name, FunctionDescriptor shape) {
    return library
        .find(name)
        .map(address -> new NativeFunction(name, LINKER.downcallHandle(address, shape)));
  }

  /// Calls a function that answers a number.
  int callInt(Object... arguments) {
    return ((Number) call(arguments)).intValue();
  }

  /// Calls a function that answers an address.
  MemorySegment callAddress(Object... arguments) {
    return (MemorySegment) call(arguments);
  }

  private Object call(Object... arguments) {
    try {
      return handle.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(name + " could not be called", e);
    }
  }
}
