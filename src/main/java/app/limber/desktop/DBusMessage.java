package app.limber.desktop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A message of D-Bus as bytes, little-endian: only method calls and their replies.
///
/// Layout: https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol
final class DBusMessage {
  static final int RETURN = 2;
  static final int ERROR = 3;

  /// The fixed part of the header, with the length of the array of fields that follows.
  static final int FIXED_BYTES = 16;

  private static final byte CALL = 1;
  private static final byte VERSION = 1;
  private static final int PATH = 1;
  private static final int INTERFACE = 2;
  private static final int MEMBER = 3;
  static final int REPLY_SERIAL = 5;
  private static final int DESTINATION = 6;
  private static final int SIGNATURE = 8;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private DBusMessage() {}

  /// A call of a method.
  ///
  /// @param serial a number of its own, above 0
  /// @param arguments each a [String], an [Integer] for a `u`, or a [Reason] for an `a{sv}`
  static byte[] call(int serial, DBusMethod method, List<Object> arguments) {
    DBusMessage body = new DBusMessage();
    StringBuilder signature = new StringBuilder();
    for (Object argument : arguments) {
      switch (argument) {
        case String text -> {
          signature.append('s');
          body.text(text);
        }
        case Integer number -> {
          signature.append('u');
          body.number(number);
        }
        case Reason reason -> {
          signature.append("a{sv}");
          body.options(reason);
        }
        default -> throw new IllegalArgumentException("no argument of D-Bus: " + argument);
      }
    }
    DBusMessage fields = new DBusMessage();
    fields.field(PATH, "o", method.path());
    fields.field(INTERFACE, "s", method.face());
    fields.field(MEMBER, "s", method.member());
    fields.field(DESTINATION, "s", method.service());
    if (!signature.isEmpty()) {
      fields.field(SIGNATURE, "g", signature.toString());
    }
    DBusMessage whole = new DBusMessage();
    whole.bytes.writeBytes(new byte[] {'l', CALL, 0, VERSION});
    whole.number(body.bytes.size());
    whole.number(serial);
    whole.number(fields.bytes.size());
    whole.bytes.writeBytes(fields.bytes.toByteArray());
    whole.align(8);
    whole.bytes.writeBytes(body.bytes.toByteArray());
    return whole.bytes.toByteArray();
  }

  /// The options of the desktop portal: why.
  record Reason(String text) {}

  /// How many bytes follow the fixed part of a message.
  static int rest(ByteBuffer fixed) {
    return aligned(fixed.getInt(12)) + fixed.getInt(4);
  }

  /// The serial of the call that a message replies to; 0 if it is no reply.
  ///
  /// @param whole a message, little-endian
  static int repliesTo(ByteBuffer whole) {
    int at = FIXED_BYTES;
    int end = FIXED_BYTES + whole.getInt(12);
    while (at < end) {
      int code = whole.get(at);
      char type = (char) whole.get(at + 2);
      int value = at + 4;
      if (code == REPLY_SERIAL) {
        return whole.getInt(value);
      }
      int length =
          switch (type) {
            case 's', 'o' -> 4 + whole.getInt(value) + 1;
            case 'g' -> 1 + whole.get(value) + 1;
            default -> 4;
          };
      at = aligned(value + length);
    }
    return 0;
  }

  /// The first argument of a reply, where it is a number; 0 if there is none.
  static int firstNumber(ByteBuffer whole) {
    int body = aligned(FIXED_BYTES + whole.getInt(12));
    return whole.getInt(4) >= 4 ? whole.getInt(body) : 0;
  }

  private void options(Reason reason) {
    DBusMessage entry = new DBusMessage();
    entry.text("reason");
    entry.signature("s");
    entry.text(reason.text());
    number(entry.bytes.size());
    align(8);
    bytes.writeBytes(entry.bytes.toByteArray());
  }

  private void field(int code, String type, String value) {
    align(8);
    bytes.write(code);
    signature(type);
    if (type.equals("g")) {
      signature(value);
    } else {
      text(value);
    }
  }

  private void signature(String value) {
    bytes.write(value.length());
    bytes.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
    bytes.write(0);
  }

  private void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
    bytes.write(0);
  }

  private void number(int value) {
    align(4);
    bytes.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
  }

  private void align(int boundary) {
    while (bytes.size() % boundary != 0) {
      bytes.write(0);
    }
  }

  private static int aligned(int size) {
    return (size + 7) / 8 * 8;
  }
}
