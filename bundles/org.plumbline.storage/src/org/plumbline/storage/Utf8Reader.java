// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a file strictly and refuses, before the XML parser allocates anything for it, what cannot be a project file:
 * another encoding, no markup at the beginning or for a long stretch, more than the limit.
 */
final class Utf8Reader extends Reader {

    /** Ten times what a million elements take. */
    static final long LARGEST_MIB = 1024;
    /** Text or an element without an end would otherwise be held in memory whole. */
    static final int LONGEST_STRETCH_MIB = 16;

    private static final int MIB = 1 << 20;
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*>");
    private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*[\"']([^\"'>]*)[\"']");
    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    private final InputStream in;
    private final Path file;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();

    private long bytesRead;
    private int line = 1;
    private long stretch;
    private boolean lastBytesRead;
    private boolean exhausted;

    /**
     * Opens a file for the parser.
     *
     * @param file name for messages, or null
     * @throws ProjectFileException if the beginning cannot be that of a project file
     */
    Utf8Reader(InputStream in, Path file) throws IOException {
        this.in = in;
        this.file = file;
        checkByteOrder();
        checkDeclaration();
    }

    /** Whether the parser has been told that the file is at its end. */
    boolean isExhausted() {
        return exhausted;
    }

    private void checkByteOrder() throws IOException {
        fillBytes();
        if (!bytes.hasRemaining()) {
            throw fault(0, Fault.EMPTY);
        }
        int first = byteAt(0);
        int second = byteAt(1);
        if (first == 0xEF && second == 0xBB && byteAt(2) == 0xBF) {
            bytes.position(3);
        } else if (first == 0xFE && second == 0xFF
                || first == 0xFF && second == 0xFE
                || first == 0 && second == '<'
                || first == '<' && second == 0) {
            throw fault(0, Fault.ENCODING, "UTF-16");
        }
    }

    private int byteAt(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    private void checkDeclaration() throws IOException {
        fillChars();
        int start = 0;
        while (start < chars.limit() && " \t\r\n".indexOf(chars.get(start)) >= 0) {
            start++;
        }
        if (start == chars.limit() && lastBytesRead && !bytes.hasRemaining()) {
            throw fault(0, Fault.EMPTY);
        }
        if (start < chars.limit() && chars.get(start) != '<') {
            throw fault(0, Fault.NOT_XML);
        }
        Matcher declaration = DECLARATION.matcher(chars);
        if (declaration.lookingAt()) {
            Matcher version = VERSION.matcher(declaration.group());
            if (version.find() && !version.group(1).equals("1.0")) {
                throw fault(1, Fault.XML_VERSION, ProjectFileException.quotable(version.group(1)));
            }
            Matcher encoding = ENCODING.matcher(declaration.group());
            if (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
                throw fault(1, Fault.ENCODING, ProjectFileException.quotable(encoding.group(1)));
            }
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!chars.hasRemaining()) {
            fillChars();
        }
        if (!chars.hasRemaining()) {
            exhausted = true;
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        return count;
    }

    private void fillChars() throws IOException {
        chars.clear();
        CoderResult result = CoderResult.UNDERFLOW;
        while (chars.position() == 0 && result.isUnderflow()) {
            if (bytes.remaining() < 4 && !lastBytesRead) {
                fillBytes();
            }
            result = decoder.decode(bytes, chars, lastBytesRead);
            if (lastBytesRead) {
                break;
            }
        }
        chars.flip();
        measure();
        if (result.isError()) {
            throw fault(line, Fault.NOT_UTF8);
        }
    }

    private void fillBytes() throws IOException {
        bytes.compact();
        while (bytes.hasRemaining()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                lastBytesRead = true;
                break;
            }
            bytes.position(bytes.position() + count);
            bytesRead += count;
        }
        bytes.flip();
        if (bytesRead > LARGEST_MIB * MIB) {
            throw fault(0, Fault.TOO_LARGE, LARGEST_MIB);
        }
    }

    private void measure() {
        char[] decoded = chars.array();
        int end = chars.limit();
        int last = -1;
        for (int i = 0; i < end; i++) {
            char c = decoded[i];
            if (c == '\n') {
                line++;
            } else if (c == '<') {
                last = i;
            }
        }
        stretch = last < 0 ? stretch + end : end - last;
        if (stretch > (long) LONGEST_STRETCH_MIB * MIB) {
            throw fault(line, Fault.NO_MARKUP, LONGEST_STRETCH_MIB);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private ProjectFileException fault(int at, Fault fault, Object... arguments) {
        return new ProjectFileException(file, at, null, fault, arguments);
    }
}
