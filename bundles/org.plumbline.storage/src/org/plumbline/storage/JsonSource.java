// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A document in JSON that can be parsed again and again, strictly, with limits to what a stranger may send. */
final class JsonSource {

    /** More than ten times what the metamodel needs. */
    static final int DEEPEST = 100;
    /** The most characters of a text. */
    static final int LONGEST_TEXT = 16 << 20;

    private static final int LONGEST_NUMBER = 1000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final ProjectStore.Source source;
    private final Path file;

    /** @param file name for messages, or null */
    JsonSource(ProjectStore.Source source, Path file) {
        this.source = source;
        this.file = file;
    }

    /** Works on the tokens of a document. */
    @FunctionalInterface
    interface Work<T> {
        T on(JsonParser parser) throws IOException;
    }

    /**
     * Parses the document.
     *
     * @throws ProjectFileException if it is not well-formed JSON in UTF-8, or beyond the limits
     */
    <T> T parse(Work<T> work) throws IOException {
        try (InputStream in = source.open();
                JsonParser parser = FACTORY.createParser(reader(in))) {
            try {
                return work.on(parser);
            } catch (CharacterCodingException e) {
                throw new ProjectFileException(file, malformed(), e, Fault.NOT_UTF8);
            } catch (StreamConstraintsException e) {
                throw beyond(parser, e);
            } catch (JsonEOFException e) {
                throw new ProjectFileException(file, place(e.getLocation()), e, Fault.TRUNCATED);
            } catch (JsonProcessingException e) {
                throw new ProjectFileException(file, place(e.getLocation()), e, Fault.JSON_NOT_WELL_FORMED);
            }
        }
    }

    private static Reader reader(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder()), 1 << 16);
        reader.mark(1);
        try {
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        } catch (CharacterCodingException atOnce) {
            reader.reset(); // told again, and with its place, to who reads on
        }
        return reader;
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private ProjectFileException beyond(JsonParser parser, StreamConstraintsException e) {
        JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        boolean deep = parser.getParsingContext().getNestingDepth() >= DEEPEST;
        return deep
                ? new ProjectFileException(file, place(location), e, Fault.TOO_DEEP, DEEPEST)
                : new ProjectFileException(file, place(location), e, Fault.JSON_TOO_LONG, LONGEST_TEXT, LONGEST_NUMBER);
    }

    /** Where the first bytes are that are not UTF-8. The parser is a buffer behind the decoder and cannot tell. */
    private long malformed() throws IOException {
        int line = 1;
        int column = 1;
        try (InputStream in = new BufferedInputStream(source.open());
                // one character at a time, so that nothing is decoded ahead
                Reader reader = new InputStreamReader(new OneByOne(in), decoder())) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                column = c == '\n' ? 1 : column + 1;
                line += c == '\n' ? 1 : 0;
            }
        } catch (CharacterCodingException found) {
            return Place.of(line, column);
        }
        return Place.of(line, column);
    }

    /** Gives a byte at a time. */
    private static final class OneByOne extends InputStream {

        private final InputStream in;

        OneByOne(InputStream in) {
            super();
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return in.read(buffer, offset, Math.min(length, 1));
        }
    }

    /** Where the current token begins. */
    static long place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static long place(JsonLocation location) {
        return location == null ? 0 : Place.of(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }

    ProjectFileException fault(JsonParser parser, Fault fault) {
        return new ProjectFileException(file, place(parser), null, fault);
    }
}
