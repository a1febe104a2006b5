import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// Code that converts the value on the stack from one type to another as the language does when a
/// method is called: by a cast, by widening, by putting a number into an object or taking it out.
final class Conversions {
  private static final List<ClassDesc> PRIMITIVES =
      List.of(
          ConstantDescs.CD_boolean,
          ConstantDescs.CD_byte,
          ConstantDescs.CD_char,
          ConstantDescs.CD_short,
          ConstantDescs.CD_int,
          ConstantDescs.CD_long,
          ConstantDescs.CD_float,
          ConstantDescs.CD_double);

  private Conversions() {}

  /// Converts by way of a third type, as `Object` to `int` by way of `Integer`.
  static void convert(CodeBuilder code, ClassDesc from, ClassDesc by, ClassDesc to) {
    if (!to.equals(CD_void) && !by.equals(CD_void)) {
      convert(code, from, by);
      convert(code, by, to);
    } else {
      convert(code, from, CD_void);
    }
  }

  static void convert(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (from.equals(to)) {
      return;
    }
    if (to.equals(CD_void)) {
      drop(code, from);
    } else if (from.isPrimitive() && to.isPrimitive()) {
      code.conversion(TypeKind.from(from), TypeKind.from(to));
    } else if (from.isPrimitive()) {
      ClassDesc box = boxed(from);
      code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
    } else if (to.isPrimitive()) {
      unbox(code, from, to);
    } else if (!to.equals(CD_Object)) {
      code.checkcast(to);
    }
  }

  private static void drop(CodeBuilder code, ClassDesc type) {
    switch (TypeKind.from(type).slotSize()) {
      case 1 -> code.pop();
      case 2 -> code.pop2();
      default -> {}
    }
  }

  private static void unbox(CodeBuilder code, ClassDesc from, ClassDesc to) {
    ClassDesc held =
        PRIMITIVES.stream().filter(each -> boxed(each).equals(from)).findFirst().orElse(to);
    ClassDesc box = boxed(held);
    if (!from.equals(box)) {
      code.checkcast(box);
    }
    code.invokevirtual(box, held.displayName() + "Value", MethodTypeDesc.of(held));
    convert(code, held, to);
  }

  /// The class whose objects hold a value of a primitive type.
  static ClassDesc boxed(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      default -> ConstantDescs.CD_Integer;
    };
  }
}
