package app.limber.desktop;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.practice.program.SingleInstance;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Claims a data folder by locking the file `window.lock` in it, which the operating system
/// releases however the program ends, and listens on the local socket `window.sock` beside it.
///
/// A client sends one line, the request, and receives the name of the reply.
public final class SingleInstanceLock implements SingleInstance {
  private static final System.Logger LOG = System.getLogger(SingleInstanceLock.class.getName());

  private static final int PAUSE_MILLIS = 100;

  /// The number of attempts to claim the folder of a closing window: 20 s in total.
  private static final int MOST_TRIES = 200;

  /// The number of attempts while no window responds: there is a moment between the closing of its
  /// socket and the release of its lock.
  private static final int TRIES_IN_SILENCE = 5;

  private static final int LONGEST_REQUEST = 16_384;

  private final DataFolderLayout layout;
  private final Executor later =
      CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);

  public SingleInstanceLock(Path dataFolder) {
    this.layout = new DataFolderLayout(dataFolder);
  }

  /// A folder that cannot be written can be claimed by anyone: nothing in it can be spoilt.
  @Override
  public Answer claim(String request, Function<String, Reply> asked) {
    Answer answer = tryToClaim(request, asked);
    for (int tries = 1; answer instanceof Theirs theirs && isWorthWaiting(theirs, tries); tries++) {
      answer = CompletableFuture.supplyAsync(() -> tryToClaim(request, asked), later).join();
    }
    return answer;
  }

  private static boolean isWorthWaiting(Theirs theirs, int tries) {
    Reply reply = theirs.reply();
    return reply == Reply.CLOSING ? tries < MOST_TRIES : reply == null && tries < TRIES_IN_SILENCE;
  }

  private Answer tryToClaim(String request, Function<String, Reply> asked) {
    Path socket = layout.windowSocket();
    try {
      OwnerOnly.createFolders(layout.root());
      FileChannel file = OwnerOnly.openLock(layout.windowLock());
      @Nullable FileLock lock = tryLock(file);
      if (lock != null) {
        return new Held(file, Listener.start(socket, asked));
      }
      file.close();
      return new Theirs(ask(socket, request));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the data folder cannot be claimed", e);
      return new Held(null, null);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      // This same program has it.
      return null;
    }
  }

  private static void answer(ServerSocketChannel server, Function<String, Reply> asked) {
    try {
      while (server.isOpen()) {
        try (SocketChannel start = server.accept()) {
          Reply reply = asked.apply(read(start, LONGEST_REQUEST));
          start.write(StandardCharsets.UTF_8.encode(reply.name()));
        } catch (ClosedChannelException e) {
          throw e;
        } catch (IOException e) {
          // The later start has exited.
          LOG.log(System.Logger.Level.DEBUG, "a later start was not answered", e);
        }
      }
    } catch (ClosedChannelException e) {
      // The window was closed.
    }
  }

  /// Reads the whole text that the other side sends, up to a maximum length.
  private static String read(SocketChannel channel, int longest) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(longest);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Reads until the other side has finished.
    }
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  /// Returns the window's reply; null if no window responds.
  private static @Nullable Reply ask(Path socket, String request) {
    try (SocketChannel window = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      window.write(StandardCharsets.UTF_8.encode(request));
      window.shutdownOutput();
      String said = read(window, LONGEST_REQUEST);
      return Arrays.stream(Reply.values())
          .filter(reply -> reply.name().equals(said))
          .findFirst()
          .orElse(null);
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  /// Opens the socket and listens on it, on a separate thread, because opening takes ten
  /// milliseconds. Where no socket can be created, such as below a very long path, later starts
  /// still find the lock.
  private static final class Listener implements AutoCloseable {
    private final Path socket;
    private final Function<String, Reply> asked;
    private @Nullable ServerSocketChannel server;
    private boolean closed;

    private Listener(Path socket, Function<String, Reply> asked) {
      this.socket = socket;
      this.asked = asked;
    }

    static Listener start(Path socket, Function<String, Reply> asked) {
      Listener listener = new Listener(socket, asked);
      Thread.ofPlatform().daemon().name("window-claim").start(listener::listen);
      return listener;
    }

    private void listen() {
      try (ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
        if (bind(opened)) {
          answer(opened, asked);
        }
      } catch (IOException | UnsupportedOperationException e) {
        LOG.log(System.Logger.Level.DEBUG, "later starts cannot ask for this window", e);
      }
    }

    private synchronized boolean bind(ServerSocketChannel opened) throws IOException {
      if (!closed) {
        Files.deleteIfExists(socket);
        opened.bind(UnixDomainSocketAddress.of(socket));
        server = opened;
      }
      return !closed;
    }

    @Override
    public synchronized void close() throws IOException {
      closed = true;
      if (server != null) {
        server.close();
        Files.deleteIfExists(socket);
      }
    }
  }

  private record Held(@Nullable FileChannel lock, @Nullable Listener listener) implements Ours {
    @Override
    public void close() {
      try {
        if (listener != null) {
          listener.close();
        }
        if (lock != null) {
          lock.close();
        }
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "the claim ends with the program", e);
      }
    }
  }
}
