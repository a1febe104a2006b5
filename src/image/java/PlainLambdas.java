import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes out lambdas of JavaFX's `Subscription` as ordinary classes.
///
/// The AOT cache holds the classes that Java generates for lambdas, but not those of an interface
/// with default methods and a static initializer. Without this, Java generates six of them before
/// the first page, a millisecond each, on the JavaFX application thread. What the lambdas do does
/// not change.
final class PlainLambdas {
  private static final ClassDesc INTERFACE = ClassDesc.of("javafx.util.Subscription");
  private static final String METHOD = "unsubscribe";
  private static final String FACTORY = "Ljava/lang/invoke/LambdaMetafactory;";

  private final ClassModel owner;
  private final List<Lambda> lambdas = new ArrayList<>();

  private PlainLambdas(ClassModel owner) {
    this.owner = owner;
  }

  /// A lambda in the code of a class.
  ///
  /// @param name the class that it becomes
  /// @param bridge a static method of the class that has the lambda, through which the new class
  ///     calls the body; its name is like no other, so that nothing overrides it
  /// @param captured the types of the values that it keeps
  /// @param body the method that it calls with them, often a private one
  private record Lambda(
      ClassDesc name, String bridge, List<ClassDesc> captured, DirectMethodHandleDesc body) {
    MethodTypeDesc taking() {
      return MethodTypeDesc.of(CD_void, captured);
    }
  }

  /// Rewrites the class files of a folder.
  static void rewrite(Path folder, ClassFile format) throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(folder)) {
      classes = files.filter(file -> file.toString().endsWith(".class")).toList();
    }
    for (Path file : classes) {
      new PlainLambdas(format.parse(Files.readAllBytes(file))).writeTo(file, format);
    }
  }

  private void writeTo(Path file, ClassFile format) throws IOException {
    byte[] bytes =
        format.transformClass(
            owner,
            ClassTransform.transformingMethodBodies(replacing())
                .andThen(ClassTransform.endHandler(this::addBridges)));
    if (lambdas.isEmpty()) {
      return;
    }
    Files.write(file, bytes);
    for (Lambda lambda : lambdas) {
      String name = lambda.name().displayName() + ".class";
      Files.write(
          file.resolveSibling(name), format.build(lambda.name(), one -> write(one, lambda)));
    }
  }

  /// Replaces each lambda by a call of the constructor of its class. What it captures is on the
  /// stack already, and goes to variables for as long as the object is made.
  private CodeTransform replacing() {
    return (code, element) -> {
      if (element instanceof InvokeDynamicInstruction call && isWanted(call)) {
        DirectMethodHandleDesc body = (DirectMethodHandleDesc) call.bootstrapArgs().get(1);
        int number = lambdas.size();
        Lambda lambda =
            new Lambda(
                ClassDesc.of(ownName() + "$Plain" + number),
                "plain$" + METHOD + "$" + number,
                call.typeSymbol().parameterList(),
                body);
        lambdas.add(lambda);
        make(code, lambda);
      } else {
        code.with(element);
      }
    };
  }

  private static boolean isWanted(InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().descriptorString().equals(FACTORY)
        && call.bootstrapMethod().methodName().equals("metafactory")
        && call.typeSymbol().returnType().equals(INTERFACE)
        && ((DirectMethodHandleDesc) call.bootstrapArgs().get(1)).kind() != Kind.CONSTRUCTOR;
  }

  private String ownName() {
    return owner.thisClass().asInternalName().replace('/', '.');
  }

  private static void make(CodeBuilder code, Lambda lambda) {
    List<Integer> variables = new ArrayList<>();
    for (ClassDesc type : lambda.captured().reversed()) {
      int variable = code.allocateLocal(TypeKind.from(type));
      code.storeLocal(TypeKind.from(type), variable);
      variables.addFirst(variable);
    }
    code.new_(lambda.name()).dup();
    for (int i = 0; i < variables.size(); i++) {
      code.loadLocal(TypeKind.from(lambda.captured().get(i)), variables.get(i));
    }
    code.invokespecial(lambda.name(), INIT_NAME, lambda.taking());
  }

  private boolean isInterface() {
    return owner.flags().has(AccessFlag.INTERFACE);
  }

  private void addBridges(ClassBuilder builder) {
    // The methods of an interface are public or private.
    int shown = isInterface() ? ClassFile.ACC_PUBLIC : 0;
    for (Lambda lambda : lambdas) {
      builder.withMethodBody(
          lambda.bridge(),
          lambda.taking(),
          shown | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> callBody(code, lambda));
    }
  }

  private static void callBody(CodeBuilder code, Lambda lambda) {
    for (int i = 0; i < lambda.captured().size(); i++) {
      code.loadLocal(TypeKind.from(lambda.captured().get(i)), code.parameterSlot(i));
    }
    DirectMethodHandleDesc body = lambda.body();
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
    String name = body.methodName();
    switch (body.kind()) {
      case STATIC, INTERFACE_STATIC ->
          code.invokestatic(body.owner(), name, type, body.isOwnerInterface());
      case INTERFACE_VIRTUAL -> code.invokeinterface(body.owner(), name, type);
      case SPECIAL, INTERFACE_SPECIAL ->
          code.invokespecial(body.owner(), name, type, body.isOwnerInterface());
      default -> code.invokevirtual(body.owner(), name, type);
    }
    switch (TypeKind.from(type.returnType()).slotSize()) {
      case 1 -> code.pop();
      case 2 -> code.pop2();
      default -> {}
    }
    code.return_();
  }

  private void write(ClassBuilder builder, Lambda lambda) {
    builder
        .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC)
        .withSuperclass(CD_Object)
        .withInterfaceSymbols(INTERFACE);
    List<ClassDesc> captured = lambda.captured();
    for (int i = 0; i < captured.size(); i++) {
      builder.withField(
          "captured" + i, captured.get(i), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    }
    builder.withMethodBody(INIT_NAME, lambda.taking(), 0, code -> construct(code, lambda));
    builder.withMethodBody(METHOD, MTD_void, ClassFile.ACC_PUBLIC, code -> call(code, lambda));
  }

  private static void construct(CodeBuilder code, Lambda lambda) {
    code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
    for (int i = 0; i < lambda.captured().size(); i++) {
      ClassDesc type = lambda.captured().get(i);
      code.aload(0)
          .loadLocal(TypeKind.from(type), code.parameterSlot(i))
          .putfield(lambda.name(), "captured" + i, type);
    }
    code.return_();
  }

  private void call(CodeBuilder code, Lambda lambda) {
    for (int i = 0; i < lambda.captured().size(); i++) {
      code.aload(0).getfield(lambda.name(), "captured" + i, lambda.captured().get(i));
    }
    code.invokestatic(owner.thisClass().asSymbol(), lambda.bridge(), lambda.taking(), isInterface())
        .return_();
  }
}
