package app.limber.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server that speaks SSIP as Speech Dispatcher 0.11 does. It says every text at once, the text
/// `wait` only when it is cancelled, and cuts the text `cut` as a screen reader would.
final class FakeSpeechDispatcher implements AutoCloseable {
  private final ServerSocketChannel server;
  private final List<SocketChannel> clients = new CopyOnWriteArrayList<>();
  private final List<String> received = new CopyOnWriteArrayList<>();
  private volatile boolean deaf;
  private volatile boolean deafToCancel;
  private volatile String module = "espeak-ng";
  private int message;

  FakeSpeechDispatcher(Path socket) throws IOException {
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    Thread.ofPlatform().daemon().start(this::accept);
  }

  /// What came, one line each.
  List<String> received() {
    return received;
  }

  /// From now on it answers nothing, as one whose sound device hangs.
  void hang() {
    deaf = true;
  }

  void ignoreCancel() {
    deafToCancel = true;
  }

  void useModule(String name) {
    module = name;
  }

  /// Ends the connections, as a server that is restarted.
  void drop() throws IOException {
    for (SocketChannel client : clients) {
      client.close();
    }
    clients.clear();
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel client = server.accept();
        clients.add(client);
        Thread.ofPlatform().daemon().start(() -> serve(client));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void serve(SocketChannel client) {
    try (BufferedReader lines =
        new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        received.add(line);
        if (!deaf) {
          answer(client, line, lines);
        }
      }
    } catch (IOException e) {
      // The client has closed its end.
    }
  }

  private void answer(SocketChannel client, String line, BufferedReader lines) throws IOException {
    switch (line) {
      case "SPEAK" -> {
        write(client, "230 OK RECEIVING DATA");
        speak(client, lines);
      }
      case "CANCEL self" -> {
        if (!deafToCancel) {
          write(client, "703-" + message, "703-1", "703 CANCELED", "213 OK CANCELED");
        }
      }
      case "GET OUTPUT_MODULE" -> write(client, "251-" + module, "251 OK GET RETURNED");
      case "LIST SYNTHESIS_VOICES" ->
          write(client, "249-hans\tde\tMALE1", "249-kal\ten\tMALE1", "249 OK VOICE LIST SENT");
      default -> write(client, "201 OK SET");
    }
  }

  private void speak(SocketChannel client, BufferedReader lines) throws IOException {
    String text = lines.readLine();
    received.add(text);
    received.add(lines.readLine());
    message++;
    write(client, "225-" + message, "225 OK MESSAGE QUEUED");
    if (text.equals("cut")) {
      write(client, "703-" + message, "703-1", "703 CANCELED");
    } else if (!text.equals("wait")) {
      write(client, "702-" + message, "702-1", "702 END");
    }
  }

  private static void write(SocketChannel client, String... lines) throws IOException {
    client.write(
        ByteBuffer.wrap((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void close() throws IOException {
    server.close();
    drop();
  }
}
