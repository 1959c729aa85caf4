// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One page in a real, headless Chromium, driven by the DevTools protocol over the JDK's own WebSocket. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("plumbline.chromium", "/usr/bin/chromium"));
    private static final long SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path profile = Files.createTempDirectory("plumbline-chromium");
    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private int commands;

    Chromium() throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(PROGRAM + " is missing; install Debian's package chromium,"
                    + " or name another Chromium with -Dplumbline.chromium=PATH");
        }
        process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        String address = "http://127.0.0.1:" + port() + "/json/list";
        HttpClient client = HttpClient.newHttpClient();
        JsonNode targets = JSON.readTree(
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
        String page = targets.findValue("webSocketDebuggerUrl").asText();
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(page), new Listener(messages))
                .join();
        for (String domain : List.of("Page", "Runtime", "Log")) {
            send(domain + ".enable", JSON.createObjectNode());
        }
    }

    private String port() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (long i = 0; i < SECONDS * 10; i++) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() == 2) {
                    return lines.get(0);
                }
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Chromium did not start: " + Files.readString(profile.resolve("output.txt")));
    }

    /** Shows a page and waits until it is there. */
    void show(Path page) {
        send("Page.navigate", JSON.createObjectNode().put("url", page.toUri().toString()));
        waitFor(message -> message.path("method").asText().equals("Page.loadEventFired"));
    }

    /** Sets the size of the window and the colour scheme that the user prefers. */
    void prefer(int width, String scheme) {
        send(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        ObjectNode media = JSON.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        send("Emulation.setEmulatedMedia", media);
    }

    /** Shows the page as on a screen or as on paper. */
    void medium(String medium) {
        send("Emulation.setEmulatedMedia", JSON.createObjectNode().put("media", medium));
    }

    /** Whether pages may run scripts; those of the tests may anyway. */
    void scripts(boolean enabled) {
        send("Emulation.setScriptExecutionDisabled", JSON.createObjectNode().put("value", !enabled));
    }

    /** Presses and releases a key, such as Tab or a letter. */
    void press(String key, int code, String text) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "keyDown").put("key", key).put("windowsVirtualKeyCode", code);
        if (!text.isEmpty()) {
            event.put("text", text);
        }
        send("Input.dispatchKeyEvent", event);
        send("Input.dispatchKeyEvent", event.deepCopy().put("type", "keyUp").without("text"));
    }

    /** Evaluates an expression, waits for the promise if it is one, and returns its value. */
    JsonNode evaluate(String expression) {
        JsonNode answer = send(
                "Runtime.evaluate",
                JSON.createObjectNode()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** What went wrong on the pages so far: exceptions, and requests or code that the policy refused. */
    List<String> complaints() {
        return complaints;
    }

    private JsonNode send(String method, ObjectNode parameters) {
        int id = ++commands;
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        socket.sendText(command.toString(), true).join();
        JsonNode answer = waitFor(message -> message.path("id").asInt() == id);
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    private JsonNode waitFor(Predicate<JsonNode> wanted) {
        try {
            while (true) {
                JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("Chromium does not answer");
                }
                String method = message.path("method").asText();
                if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")) {
                    complaints.add(message.get("params").toString());
                }
                if (wanted.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Puts the parts of each message together. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        Listener(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}
