package app.limber.desktop;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.practice.program.SingleInstance;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Claims a data folder by a lock on the file `window.lock` in it, which the system lets go when
/// the program ends in whatever way, and listens at the local socket `window.sock` beside it.
///
/// Whoever connects to the socket wants the window in front; nothing is said over it.
public final class SingleInstanceLock implements SingleInstance {
  private static final System.Logger LOG = System.getLogger(SingleInstanceLock.class.getName());

  private final DataFolderLayout layout;

  public SingleInstanceLock(Path dataFolder) {
    this.layout = new DataFolderLayout(dataFolder);
  }

  /// A folder that cannot be written can be claimed by anyone: nothing in it can be spoilt.
  @Override
  public Answer claim(Runnable comeToFront) {
    Path socket = layout.windowSocket();
    try {
      OwnerOnly.createFolders(layout.root());
      FileChannel file = OwnerOnly.openLock(layout.windowLock());
      @Nullable FileLock lock = tryLock(file);
      if (lock != null) {
        return new Held(file, listen(socket, comeToFront), socket);
      }
      file.close();
      return new Theirs(knock(socket));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the data folder cannot be claimed", e);
      return new Held(null, null, socket);
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

  /// The open socket, or null where none can be made, such as below a very long path: later starts
  /// find the lock all the same.
  private static @Nullable ServerSocketChannel listen(Path socket, Runnable comeToFront) {
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      Thread.ofPlatform().daemon().name("window-claim").start(() -> answer(server, comeToFront));
      return server;
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.DEBUG, "later starts cannot ask for this window", e);
      return null;
    }
  }

  private static void answer(ServerSocketChannel server, Runnable comeToFront) {
    try {
      while (server.isOpen()) {
        server.accept().close();
        comeToFront.run();
      }
    } catch (ClosedChannelException e) {
      // The window was closed.
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "later starts can no longer ask for this window", e);
    }
  }

  private static boolean knock(Path socket) {
    try (SocketChannel window = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return window.isConnected();
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private record Held(@Nullable FileChannel lock, @Nullable ServerSocketChannel server, Path socket)
      implements Ours {
    @Override
    public void close() {
      try {
        if (server != null) {
          server.close();
          Files.deleteIfExists(socket);
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
