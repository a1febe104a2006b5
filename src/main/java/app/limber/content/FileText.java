package app.limber.content;

import app.limber.json.SourceLocation;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Reads the text of a content file, if it is a file of a sensible size that holds any.
final class FileText {
  /// Many times the size of the largest content file, and read in no time.
  static final int LARGEST = 1 << 20;

  private static final int MEGABYTE = 1_000_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Messages messages;

  FileText(Messages messages) {
    this.messages = messages;
  }

  /// The text of `file`; empty after reporting one problem.
  Optional<String> read(ContentFile file, ProblemCollector problems) {
    try {
      return isInside(file, problems) && isSensible(file.path(), problems)
          ? text(bytes(file.path()), problems)
          : Optional.empty();
    } catch (IOException e) {
      refused(problems, unreadable(e), messages.text("content.expected.readable"));
      return Optional.empty();
    }
  }

  /// What is wrong with a file or a folder that could not be read.
  String unreadable(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> messages.text("content.found.locked");
      case NoSuchFileException absent ->
          messages.text(
              Files.isSymbolicLink(Path.of(absent.getFile()))
                  ? "content.found.nothing"
                  : "content.found.absent");
      default -> messages.text("content.found.unreadable");
    };
  }

  private boolean isInside(ContentFile file, ProblemCollector problems) throws IOException {
    if (file.fence().isEmpty() || file.path().toRealPath().startsWith(file.fence().get())) {
      return true;
    }
    return refused(
        problems, messages.text("content.found.link"), messages.text("content.expected.inside"));
  }

  private boolean isSensible(Path path, ProblemCollector problems) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      return refused(
          problems, messages.text("content.found.folder"), messages.text("content.expected.file"));
    }
    if (!attributes.isRegularFile()) {
      return refused(
          problems, messages.text("content.found.special"), messages.text("content.expected.file"));
    }
    return attributes.size() <= LARGEST || tooLarge(attributes.size(), problems);
  }

  private boolean tooLarge(long size, ProblemCollector problems) {
    long megabytes = Math.max(2, (size + MEGABYTE / 2) / MEGABYTE);
    return refused(
        problems,
        messages.text("content.found.large", megabytes),
        messages.text("content.expected.small"));
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LARGEST + 1); // no more, should it have grown since
    }
  }

  private Optional<String> text(byte[] bytes, ProblemCollector problems) {
    if (bytes.length > LARGEST) {
      tooLarge(bytes.length, problems);
      return Optional.empty();
    }
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      problems.add(
          endOf(text),
          messages.text("content.found.not-utf8"),
          messages.text("content.expected.utf8"));
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1); // some editors put it before UTF-8
    }
    if (text.isBlank()) {
      refused(
          problems,
          messages.text(text.isEmpty() ? "content.found.empty" : "content.found.white"),
          messages.text("content.expected.document"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static SourceLocation endOf(String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    return SourceLocation.root(lines + 1, text.length() - text.lastIndexOf('\n'));
  }

  private static boolean refused(ProblemCollector problems, String found, String expected) {
    problems.add(SourceLocation.FILE, found, expected);
    return false;
  }
}
