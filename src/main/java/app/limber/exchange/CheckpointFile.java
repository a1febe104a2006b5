package app.limber.exchange;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.json.JsonOutput;
import app.limber.practice.session.Checkpoint;
import app.limber.practice.session.CheckpointStore;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Stores the state of the running session in `session.json`. The claim is a lock on
/// `session.lock`, which the operating system releases however the program ends. An invalid file
/// counts as absent: the log has every finished stretch.
public final class CheckpointFile implements CheckpointStore {
  private static final System.Logger LOG = System.getLogger(CheckpointFile.class.getName());

  /// Many times the size of any session.
  private static final long MOST_BYTES = 1 << 20;

  private final DataFolderLayout layout;
  private @Nullable FileChannel claim;

  public CheckpointFile(Path dataFolder) {
    this.layout = new DataFolderLayout(dataFolder);
  }

  @Override
  public synchronized Optional<Checkpoint> read() {
    return claim != null || !exists() || isClaimed() ? Optional.empty() : content();
  }

  private boolean exists() {
    return Files.isRegularFile(layout.session(), LinkOption.NOFOLLOW_LINKS);
  }

  private Optional<Checkpoint> content() {
    try {
      return Files.size(layout.session()) > MOST_BYTES
          ? Optional.empty()
          : CheckpointJson.read(Files.readString(layout.session()));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no session to go on with", e);
      return Optional.empty();
    }
  }

  /// Whether another program holds the claim. Creates no file.
  private boolean isClaimed() {
    if (!Files.exists(layout.sessionLock())) {
      return false;
    }
    try (FileChannel channel = OwnerOnly.openLock(layout.sessionLock())) {
      return !lock(channel);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no lock here", e);
      return false;
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public synchronized void write(Checkpoint checkpoint) {
    try {
      if (isMine()) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.generator(text)) {
          CheckpointJson.write(checkpoint, json);
        }
        WholeFile.write(layout.session(), text.toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the place of the session is not kept", e);
    }
  }

  private boolean isMine() throws IOException {
    if (claim == null) {
      OwnerOnly.createFolders(layout.root());
      FileChannel channel = OwnerOnly.openLock(layout.sessionLock());
      if (lock(channel)) {
        claim = channel;
      } else {
        channel.close();
      }
    }
    return claim != null;
  }

  @Override
  public synchronized void remove(UUID session) {
    try {
      if (exists()
          && (claim != null || !isClaimed())
          && content().map(kept -> kept.session().id().equals(session)).orElse(false)) {
        Files.deleteIfExists(layout.session());
        FileChannel mine = claim;
        claim = null;
        if (mine != null) {
          mine.close();
        }
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the place of the session stays behind", e);
    }
  }
}
