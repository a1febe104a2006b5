import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes out lambdas and method references as a few ordinary classes.
///
/// Java makes a class for each lambda, with a call site and method handles. The AOT cache holds
/// most of them, and Java loads all of them before the program begins: 1,900 of the 7,900 classes
/// of a start. Here those of one package that are of the same functional interface share a class,
/// which has their captured values and the number of the lambda that it is. What they do does not
/// change: one that captures nothing is the same object each time.
final class GroupLambdas {
  private static final String FACTORY = "Ljava/lang/invoke/LambdaMetafactory;";

  /// A method of more than 8,000 bytes is never compiled, and a large one takes long.
  private static final int MOST_IN_A_GROUP = 16;

  private static final String OF = "of";
  private static final String NUMBER = "number";
  private static final String KEPT = "kept";
  private static final ClassDesc OBJECTS = CD_Object.arrayType();

  private final ClassFile format;
  private final List<Group> groups = new ArrayList<>();

  /// The groups that still take lambdas, by package, functional interface and method.
  private final Map<String, Group> open = new HashMap<>();

  private GroupLambdas(ClassFile format) {
    this.format = format;
  }

  /// The lambdas that share a class.
  ///
  /// @param type the functional interface
  /// @param method its method, and its erased signature
  private record Group(
      ClassDesc name, ClassDesc type, String method, MethodTypeDesc erased, List<Lambda> lambdas) {
    int values() {
      return lambdas.stream().mapToInt(each -> each.captured().size()).max().orElse(0);
    }
  }

  /// A lambda or a method reference.
  ///
  /// @param captured the types of the values that it keeps
  /// @param called the types with which the functional interface's method is called here
  /// @param body the method that does it, with the captured values as its first parameters
  /// @param bridge a static method of the same class that calls the body, which may be private; its
  ///     name is like no other. Null if the body is such a method itself.
  private record Lambda(
      ClassModel owner,
      List<ClassDesc> captured,
      MethodTypeDesc called,
      DirectMethodHandleDesc body,
      String bridge) {
    /// The signature of the bridge.
    MethodTypeDesc taking() {
      MethodTypeDesc type = body.invocationType();
      List<ClassDesc> parameters = new ArrayList<>(type.parameterList());
      for (int i = 0; i < captured.size(); i++) {
        parameters.set(i, captured.get(i));
      }
      return MethodTypeDesc.of(type.returnType(), parameters);
    }

    boolean inInterface() {
      return owner.flags().has(AccessFlag.INTERFACE);
    }

    void invokeFromTheGroup(CodeBuilder code) {
      String name = bridge == null ? body.methodName() : bridge;
      code.invokestatic(owner.thisClass().asSymbol(), name, taking(), inInterface());
    }
  }

  /// Rewrites the class files of a folder.
  static void rewrite(Path folder, ClassFile format) throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(folder)) {
      classes = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    GroupLambdas lambdas = new GroupLambdas(format);
    for (Path file : classes) {
      lambdas.takeFrom(file);
    }
    for (Group group : lambdas.groups) {
      Path file = folder.resolve(internalName(group.name()) + ".class");
      Files.write(file, format.build(group.name(), one -> write(one, group)));
    }
  }

  private static String internalName(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1);
  }

  /// Replaces the lambdas of a class by calls of their groups.
  private void takeFrom(Path file) throws IOException {
    ClassModel owner = format.parse(Files.readAllBytes(file));
    List<Lambda> own = new ArrayList<>();
    byte[] bytes =
        format.transformClass(
            owner,
            ClassTransform.transformingMethodBodies(replacing(owner, own))
                .andThen(ClassTransform.endHandler(builder -> addBridges(builder, own))));
    if (own.isEmpty()) {
      return;
    }
    List<String> bodies =
        own.stream()
            .filter(each -> each.bridge() == null)
            .map(each -> each.body().methodName() + each.body().lookupDescriptor())
            .toList();
    Files.write(
        file,
        format.transformClass(
            format.parse(bytes),
            ClassTransform.transformingMethods(
                method -> bodies.contains(nameAndType(method)), opening(owner))));
  }

  private static String nameAndType(MethodModel method) {
    return method.methodName().stringValue() + method.methodType().stringValue();
  }

  /// Lets the classes of the package call a method.
  private static MethodTransform opening(ClassModel owner) {
    return (builder, element) -> {
      if (element instanceof AccessFlags flags) {
        builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_PRIVATE | shown(owner));
      } else {
        builder.with(element);
      }
    };
  }

  /// The methods of an interface are public or private.
  private static int shown(ClassModel owner) {
    return owner.flags().has(AccessFlag.INTERFACE) ? ClassFile.ACC_PUBLIC : 0;
  }

  private CodeTransform replacing(ClassModel owner, List<Lambda> own) {
    return (code, element) -> {
      if (element instanceof InvokeDynamicInstruction call
          && call.bootstrapMethod().owner().descriptorString().equals(FACTORY)
          && call.bootstrapMethod().methodName().equals("metafactory")) {
        Lambda lambda = lambda(owner, call, own.size());
        own.add(lambda);
        Group group = group(call, lambda);
        int number = group.lambdas().size();
        group.lambdas().add(lambda);
        code.loadConstant(number).invokestatic(group.name(), OF, making(group, lambda.captured()));
      } else {
        code.with(element);
      }
    };
  }

  private static Lambda lambda(ClassModel owner, InvokeDynamicInstruction call, int number) {
    DirectMethodHandleDesc body = (DirectMethodHandleDesc) call.bootstrapArgs().get(1);
    boolean isOwn =
        body.owner().equals(owner.thisClass().asSymbol())
            && body.methodName().startsWith("lambda$")
            && (body.kind() == Kind.STATIC || body.kind() == Kind.INTERFACE_STATIC);
    return new Lambda(
        owner,
        call.typeSymbol().parameterList(),
        (MethodTypeDesc) call.bootstrapArgs().get(2),
        body,
        isOwn ? null : "grouped$" + number);
  }

  private Group group(InvokeDynamicInstruction call, Lambda lambda) {
    ClassDesc type = call.typeSymbol().returnType();
    String method = call.name().stringValue();
    MethodTypeDesc erased = (MethodTypeDesc) call.bootstrapArgs().get(0);
    String place = lambda.owner().thisClass().asSymbol().packageName();
    String key = place + type.descriptorString() + method + erased.descriptorString();
    Group last = open.get(key);
    if (last == null || last.lambdas().size() == MOST_IN_A_GROUP) {
      ClassDesc name = ClassDesc.of(place, "Lambdas$" + groups.size());
      last = new Group(name, type, method, erased, new ArrayList<>());
      groups.add(last);
      open.put(key, last);
    }
    return last;
  }

  /// The signature of a group's method that returns a lambda which captures these types: they come
  /// first, as they are on the stack already, and the lambda's number last.
  private static MethodTypeDesc making(Group group, List<ClassDesc> captured) {
    List<ClassDesc> parameters = new ArrayList<>(captured);
    parameters.add(CD_int);
    return MethodTypeDesc.of(group.type(), parameters);
  }

  private static void addBridges(ClassBuilder builder, List<Lambda> own) {
    for (Lambda lambda : own) {
      if (lambda.bridge() != null) {
        builder.withMethodBody(
            lambda.bridge(),
            lambda.taking(),
            shown(lambda.owner()) | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
            code -> callBody(code, lambda));
      }
    }
  }

  private static void callBody(CodeBuilder code, Lambda lambda) {
    DirectMethodHandleDesc body = lambda.body();
    if (body.kind() == Kind.CONSTRUCTOR) {
      code.new_(body.owner()).dup();
    }
    List<ClassDesc> parameters = lambda.taking().parameterList();
    for (int i = 0; i < parameters.size(); i++) {
      code.loadLocal(TypeKind.from(parameters.get(i)), code.parameterSlot(i));
    }
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
    String name = body.methodName();
    switch (body.kind()) {
      case CONSTRUCTOR -> code.invokespecial(body.owner(), INIT_NAME, type);
      case STATIC, INTERFACE_STATIC ->
          code.invokestatic(body.owner(), name, type, body.isOwnerInterface());
      case INTERFACE_VIRTUAL -> code.invokeinterface(body.owner(), name, type);
      case SPECIAL, INTERFACE_SPECIAL ->
          code.invokespecial(body.owner(), name, type, body.isOwnerInterface());
      default -> code.invokevirtual(body.owner(), name, type);
    }
    code.return_(TypeKind.from(lambda.taking().returnType()));
  }

  private static void write(ClassBuilder builder, Group group) {
    builder
        .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC)
        .withSuperclass(CD_Object)
        .withInterfaceSymbols(group.type())
        .withField(NUMBER, CD_int, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    for (int i = 0; i < group.values(); i++) {
      builder.withField(value(i), CD_Object, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    }
    builder.withMethodBody(
        INIT_NAME, construction(group), ClassFile.ACC_PRIVATE, code -> construct(code, group));
    Map<String, List<ClassDesc>> captured = new LinkedHashMap<>();
    group
        .lambdas()
        .forEach(
            each ->
                captured.put(making(group, each.captured()).descriptorString(), each.captured()));
    for (List<ClassDesc> types : captured.values()) {
      builder.withMethodBody(
          OF, making(group, types), ClassFile.ACC_STATIC, code -> make(code, group, types));
    }
    if (captured.values().stream().anyMatch(List::isEmpty)) {
      builder.withField(
          KEPT, OBJECTS, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
      builder.withMethodBody(
          "<clinit>",
          MTD_void,
          ClassFile.ACC_STATIC,
          code ->
              code.loadConstant(group.lambdas().size())
                  .anewarray(CD_Object)
                  .putstatic(group.name(), KEPT, OBJECTS)
                  .return_());
    }
    builder.withMethodBody(
        group.method(), group.erased(), ClassFile.ACC_PUBLIC, code -> choose(code, group));
  }

  private static String value(int index) {
    return "value" + index;
  }

  /// The signature of the constructor: the number, and each value as an object.
  private static MethodTypeDesc construction(Group group) {
    return MethodTypeDesc.of(
        CD_void,
        Stream.concat(Stream.of(CD_int), Stream.generate(() -> CD_Object).limit(group.values()))
            .toList());
  }

  private static void construct(CodeBuilder code, Group group) {
    code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
    code.aload(0).iload(code.parameterSlot(0)).putfield(group.name(), NUMBER, CD_int);
    for (int i = 0; i < group.values(); i++) {
      code.aload(0).aload(code.parameterSlot(i + 1)).putfield(group.name(), value(i), CD_Object);
    }
    code.return_();
  }

  private static void make(CodeBuilder code, Group group, List<ClassDesc> captured) {
    int number = code.parameterSlot(captured.size());
    if (captured.isEmpty()) {
      Label isNew = code.newLabel();
      code.getstatic(group.name(), KEPT, OBJECTS).iload(number).aaload();
      code.dup().ifnull(isNew).checkcast(group.type()).areturn().labelBinding(isNew).pop();
    }
    code.new_(group.name()).dup().iload(number);
    for (int i = 0; i < group.values(); i++) {
      if (i < captured.size()) {
        ClassDesc type = captured.get(i);
        code.loadLocal(TypeKind.from(type), code.parameterSlot(i));
        Conversions.convert(code, type, CD_Object);
      } else {
        code.aconst_null();
      }
    }
    code.invokespecial(group.name(), INIT_NAME, construction(group));
    if (captured.isEmpty()) {
      int made = code.allocateLocal(TypeKind.REFERENCE);
      code.astore(made);
      code.getstatic(group.name(), KEPT, OBJECTS).iload(number).aload(made).aastore().aload(made);
    }
    code.areturn();
  }

  /// Does what the lambda of this number does.
  private static void choose(CodeBuilder code, Group group) {
    List<Lambda> lambdas = group.lambdas();
    if (lambdas.size() == 1) {
      call(code, group, lambdas.getFirst());
      return;
    }
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < lambdas.size() - 1; i++) {
      cases.add(SwitchCase.of(i, code.newLabel()));
    }
    Label last = code.newLabel();
    code.aload(0).getfield(group.name(), NUMBER, CD_int);
    code.tableswitch(0, cases.size() - 1, last, cases);
    for (SwitchCase each : cases) {
      code.labelBinding(each.target());
      call(code, group, lambdas.get(each.caseValue()));
    }
    code.labelBinding(last);
    call(code, group, lambdas.getLast());
  }

  private static void call(CodeBuilder code, Group group, Lambda lambda) {
    List<ClassDesc> wanted = lambda.taking().parameterList();
    int captured = lambda.captured().size();
    for (int i = 0; i < captured; i++) {
      code.aload(0).getfield(group.name(), value(i), CD_Object);
      Conversions.convert(code, CD_Object, wanted.get(i));
    }
    List<ClassDesc> given = group.erased().parameterList();
    for (int i = 0; i < given.size(); i++) {
      code.loadLocal(TypeKind.from(given.get(i)), code.parameterSlot(i));
      Conversions.convert(
          code, given.get(i), lambda.called().parameterType(i), wanted.get(captured + i));
    }
    lambda.invokeFromTheGroup(code);
    ClassDesc returned = group.erased().returnType();
    Conversions.convert(code, lambda.taking().returnType(), lambda.called().returnType(), returned);
    code.return_(TypeKind.from(returned));
  }
}
