package app.limber.desktop;

import app.limber.practice.program.Key;
import app.limber.practice.program.Keys;
import app.limber.practice.program.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.ffm.FfmTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.ClosedException;
import org.jspecify.annotations.Nullable;

/// The terminal of this process, through JLine.
///
/// JLine's provider is used directly, not its `TerminalBuilder`: the builder asks the terminal
/// about itself by writing to it, and takes no keys from one that calls itself dumb. The first
/// method that needs JLine loads it.
public final class SystemTerminal implements Terminal {
  /// What JLine makes of the keys of a Windows console; elsewhere it has no effect. The terminal's
  /// own type would make JLine start a program to look it up.
  private static final String TYPE = "xterm";

  /// What a program returns that was ended by Ctrl-C.
  private static final int INTERRUPTED = 130;

  private static final Path OUTPUT = Path.of("/dev/stdout");

  // Of the modes of files in POSIX.
  private static final int TYPE_OF_FILE = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final boolean windows;
  private final boolean dumb;
  private final int noKey;
  private org.jline.terminal.@Nullable Terminal open;

  private SystemTerminal(boolean windows, boolean dumb, int noKey) {
    this.windows = windows;
    this.dumb = dumb;
    this.noKey = noKey;
  }

  /// The terminal of this process; [Terminal#none()] on an unknown system. On Windows, sets the
  /// console to UTF-8, which is what Limber writes, until the program ends.
  ///
  /// @param osName the system property `os.name`
  /// @param type the environment variable `TERM`
  public static Terminal of(String osName, @Nullable String type) {
    boolean dumb = "dumb".equals(type);
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      KernelCodePages.useUtf8UntilExit();
      return new SystemTerminal(true, false, 0);
    }
    if (system.startsWith("linux")) {
      return new SystemTerminal(false, dumb, 0);
    }
    return system.startsWith("mac") ? new SystemTerminal(false, dumb, 0xff) : Terminal.none();
  }

  /// On Windows JLine also needs a console to write to.
  @Override
  public boolean hasKeys() {
    return leadsToTerminal(SystemStream.Input)
        && (!windows
            || leadsToTerminal(SystemStream.Output)
            || leadsToTerminal(SystemStream.Error));
  }

  @Override
  public boolean redraws() {
    return !dumb && hasScreen();
  }

  /// A Windows console only understands sequences that move the cursor while JLine has it open, and
  /// JLine opens it for reading and writing at once.
  @Override
  public boolean hasScreen() {
    return leadsToTerminal(SystemStream.Output)
        && (!windows || leadsToTerminal(SystemStream.Input));
  }

  /// Known on Unix only.
  @Override
  public boolean hasReader() {
    try {
      int type = (int) Files.getAttribute(OUTPUT, "unix:mode") & TYPE_OF_FILE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return false;
    }
  }

  @Override
  public int columns() {
    if (!hasScreen()) {
      return USUAL_COLUMNS;
    }
    int columns =
        windows
            ? open().getSize().getColumns()
            : Jline.PROVIDER.systemStreamWidth(SystemStream.Output);
    return columns > 0 ? columns : USUAL_COLUMNS;
  }

  @Override
  public Keys keys() {
    if (!hasKeys()) {
      throw new IllegalStateException("the standard input is no terminal");
    }
    org.jline.terminal.Terminal terminal = open();
    terminal.setAttributes(singleKeys(terminal.getAttributes()));
    terminal.resume();
    return new OpenKeys(new KeyDecoder(terminal.reader()));
  }

  /// The modes in which each key arrives by itself and is not shown. Ctrl-C stays a signal, unlike
  /// in JLine's raw mode. Ctrl-Z becomes a key, because a program that was suspended would come
  /// back with the shell's modes.
  private Attributes singleKeys(Attributes before) {
    Attributes modes = new Attributes(before);
    modes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    modes.setControlChar(ControlChar.VSUSP, noKey);
    modes.setControlChar(ControlChar.VMIN, 1);
    modes.setControlChar(ControlChar.VTIME, 0);
    return modes;
  }

  /// Opens the terminal unless it is open. Closing it puts its modes back; JLine closes it at the
  /// latest when the program ends or is told to end.
  private synchronized org.jline.terminal.Terminal open() {
    if (open == null) {
      boolean toOutput = !windows || leadsToTerminal(SystemStream.Output);
      try {
        open =
            Jline.PROVIDER.sysTerminal(
                "limber",
                TYPE,
                false,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                false,
                SystemTerminal::raised,
                true,
                toOutput ? SystemStream.Output : SystemStream.Error);
      } catch (IOException e) {
        throw new IllegalStateException("the terminal could not be opened", e);
      }
    }
    return open;
  }

  private synchronized void close() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // The terminal has gone, and with it what was to be put back.
      }
      open = null;
    }
  }

  /// On Windows JLine reads Ctrl-C as a key. Other systems send their signal to Java themselves.
  private static void raised(org.jline.terminal.Terminal.Signal signal) {
    if (signal == org.jline.terminal.Terminal.Signal.INT) {
      Runtime.getRuntime().exit(INTERRUPTED);
    }
  }

  private static boolean leadsToTerminal(SystemStream stream) {
    return Jline.PROVIDER.isSystemStream(stream);
  }

  private static final class Jline {
    static final TerminalProvider PROVIDER = new FfmTerminalProvider();

    private Jline() {}
  }

  private final class OpenKeys implements Keys {
    private final KeyDecoder decoder;
    private volatile boolean closed;

    OpenKeys(KeyDecoder decoder) {
      this.decoder = decoder;
    }

    @Override
    public Optional<Key> next() throws IOException {
      if (closed) {
        return Optional.empty();
      }
      try {
        return decoder.next();
      } catch (ClosedException e) {
        // Closed by [#close], or by JLine when the program is asked to exit.
        return Optional.empty();
      } catch (IOException e) {
        if (closed) {
          return Optional.empty();
        }
        throw e;
      }
    }

    @Override
    public void close() {
      closed = true;
      SystemTerminal.this.close();
    }
  }
}
