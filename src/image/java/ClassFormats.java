import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.AttributesProcessingOption;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.util.function.Function;

/// Readers and writers of class files.
final class ClassFormats {
  private ClassFormats() {}

  /// One that finds the types which a class refers to; stack maps cannot be written without them.
  /// It drops what names places in code by their offset, such as annotations of types: code that is
  /// written anew has others, and nothing reads them.
  ///
  /// @param files opens a class file by its path, as in `java/lang/Object.class`, or returns null
  ///     if it is none of those that are changed
  static ClassFile resolving(Function<String, InputStream> files) {
    return ClassFile.of(
        AttributesProcessingOption.DROP_UNSTABLE_ATTRIBUTES,
        ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(
                    type -> {
                      String descriptor = type.descriptorString();
                      return files.apply(
                          descriptor.substring(1, descriptor.length() - 1) + ".class");
                    })
                .orElse(ClassHierarchyResolver.defaultResolver())));
  }
}
