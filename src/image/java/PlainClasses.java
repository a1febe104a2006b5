import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Writes out as plain code what Java would otherwise generate as classes at run time, when it is
/// first used: pattern switches over types, `equals` and `hashCode` of records. The AOT cache
/// cannot hold generated classes of these kinds, and each takes about a millisecond of a start.
/// What the classes do does not change. [GroupLambdas] follows.
final class PlainClasses {
  private static final String SWITCHES = "Ljava/lang/runtime/SwitchBootstraps;";
  private static final String RECORDS = "Ljava/lang/runtime/ObjectMethods;";
  private static final int PRIVATE_STATIC =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassModel model;

  /// What is added to the class, by what it replaces.
  private final Map<String, Added> added = new LinkedHashMap<>();

  private record Added(String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {}

  private PlainClasses(ClassModel model) {
    this.model = model;
  }

  /// Rewrites the class files of a folder.
  ///
  /// @param others the modules whose types they use
  static void rewrite(Path folder, List<Path> others) throws IOException {
    List<URL> places = new ArrayList<>();
    places.add(folder.toUri().toURL());
    for (Path other : others) {
      places.add(other.toUri().toURL());
    }
    try (URLClassLoader types = new URLClassLoader(places.toArray(URL[]::new));
        Stream<Path> files = Files.walk(folder)) {
      ClassFile format = ClassFormats.resolving(types::getResourceAsStream);
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> rewrite(format, file));
      GroupLambdas.rewrite(folder, format);
    }
  }

  private static void rewrite(ClassFile format, Path file) {
    try {
      ClassModel model = format.parse(Files.readAllBytes(file));
      PlainClasses plain = new PlainClasses(model);
      byte[] bytes =
          format.transformClass(
              model,
              ClassTransform.transformingMethodBodies(plain.replacing())
                  .andThen(ClassTransform.endHandler(plain::add)));
      if (!plain.added.isEmpty()) {
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CodeTransform replacing() {
    return (code, element) -> {
      if (element instanceof InvokeDynamicInstruction call
          && replacement(call) instanceof Added to) {
        boolean inInterface = model.flags().has(AccessFlag.INTERFACE);
        code.invokestatic(model.thisClass().asSymbol(), to.name(), to.type(), inInterface);
      } else {
        code.with(element);
      }
    };
  }

  private void add(ClassBuilder builder) {
    added
        .values()
        .forEach(
            each -> builder.withMethodBody(each.name(), each.type(), PRIVATE_STATIC, each.code()));
  }

  /// Returns what replaces a call; null if it stays.
  private Added replacement(InvokeDynamicInstruction call) {
    DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
    String owner = bootstrap.owner().descriptorString();
    String name = call.name().stringValue();
    List<ConstantDesc> arguments = call.bootstrapArgs();
    Consumer<CodeBuilder> code;
    if (owner.equals(SWITCHES)
        && bootstrap.methodName().equals("typeSwitch")
        && arguments.stream().allMatch(ClassDesc.class::isInstance)) {
      code = switching(arguments.stream().map(ClassDesc.class::cast).toList());
    } else if (owner.equals(RECORDS) && name.equals("equals")) {
      code = comparing((ClassDesc) arguments.getFirst(), fields(arguments));
    } else if (owner.equals(RECORDS) && name.equals("hashCode")) {
      code = hashing((ClassDesc) arguments.getFirst(), fields(arguments));
    } else {
      return null;
    }
    return added.computeIfAbsent(
        name + call.typeSymbol().descriptorString() + arguments,
        _ -> new Added("plain$" + name + "$" + added.size(), call.typeSymbol(), code));
  }

  private static List<DirectMethodHandleDesc> fields(List<ConstantDesc> arguments) {
    return arguments.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
  }

  /// `int switch(Object target, int from)`: the index of the first of the types from an index on
  /// that the target has; -1 for null, their number if there is none.
  private static Consumer<CodeBuilder> switching(List<ClassDesc> types) {
    return code -> {
      code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
      for (int i = 0; i < types.size(); i++) {
        Label next = code.newLabel();
        code.iload(1).loadConstant(i).if_icmpgt(next);
        code.aload(0).instanceOf(types.get(i)).ifeq(next);
        code.loadConstant(i).ireturn();
        code.labelBinding(next);
      }
      code.loadConstant(types.size()).ireturn();
    };
  }

  /// `boolean equals(R one, Object other)`
  private static Consumer<CodeBuilder> comparing(
      ClassDesc owner, List<DirectMethodHandleDesc> fields) {
    return code -> {
      Label differs = code.newLabel();
      Label compare = code.newLabel();
      code.aload(0).aload(1).if_acmpne(compare).iconst_1().ireturn().labelBinding(compare);
      code.aload(1).instanceOf(owner).ifeq(differs);
      for (DirectMethodHandleDesc field : fields) {
        ClassDesc type = field.invocationType().returnType();
        code.aload(0).getfield(owner, field.methodName(), type);
        code.aload(1).checkcast(owner).getfield(owner, field.methodName(), type);
        switch (TypeKind.from(type)) {
          case LONG -> code.lcmp().ifne(differs);
          case FLOAT -> compare(code, ConstantDescs.CD_Float, type).ifne(differs);
          case DOUBLE -> compare(code, ConstantDescs.CD_Double, type).ifne(differs);
          case REFERENCE ->
              code.invokestatic(
                      ClassDesc.of("java.util.Objects"),
                      "equals",
                      MethodTypeDesc.of(
                          ConstantDescs.CD_boolean,
                          ConstantDescs.CD_Object,
                          ConstantDescs.CD_Object))
                  .ifeq(differs);
          default -> code.if_icmpne(differs);
        }
      }
      code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    };
  }

  private static CodeBuilder compare(CodeBuilder code, ClassDesc boxed, ClassDesc type) {
    return code.invokestatic(boxed, "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
  }

  /// `int hashCode(R one)`
  private static Consumer<CodeBuilder> hashing(
      ClassDesc owner, List<DirectMethodHandleDesc> fields) {
    return code -> {
      code.iconst_0();
      for (DirectMethodHandleDesc field : fields) {
        ClassDesc type = field.invocationType().returnType();
        ClassDesc hashed = type.isPrimitive() ? type : ConstantDescs.CD_Object;
        code.bipush(31).imul().aload(0).getfield(owner, field.methodName(), type);
        code.invokestatic(
                type.isPrimitive() ? Conversions.boxed(type) : ClassDesc.of("java.util.Objects"),
                "hashCode",
                MethodTypeDesc.of(ConstantDescs.CD_int, hashed))
            .iadd();
      }
      code.ireturn();
    };
  }
}
