package io.github.photospec.internal.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * How a text file is encoded. Excel on a Chinese system writes "CSV" in GBK, "CSV UTF-8" with a mark and "Unicode text" in
 * UTF-16 with one; everything else writes UTF-8.
 *
 * @param mark how many bytes at the beginning only tell the encoding
 */
record TextEncoding(Charset charset, int mark) {
    /** Holds GBK and GB 2312. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final int MARK = 3;
    private static final int BUFFER = 1 << 16;

    /** Reads the whole text once: only its end tells that it is UTF-8. */
    static TextEncoding of(TableInput input) throws IOException {
        TextEncoding marked = marked(input.beginning(MARK));
        if (marked.mark > 0) {
            marked.require(input);
            return marked;
        }
        if (!marked.fits(input)) {
            TextEncoding chinese = new TextEncoding(GB18030, 0);
            chinese.require(input);
            return chinese;
        }
        return marked;
    }

    /** The text without its mark; bytes that are none of the encoding's end it with an exception. */
    Reader reader(TableInput input) throws IOException {
        InputStream bytes = input.open();
        bytes.skipNBytes(mark);
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    private void require(TableInput input) throws IOException {
        if (!fits(input)) {
            throw new TableException(Reason.NOT_TEXT, 0);
        }
    }

    /** No text holds the character zero, and UTF-16 without a mark is full of it. */
    private boolean fits(TableInput input) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader text = reader(input)) {
            for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
                for (int index = 0; index < count; index++) {
                    if (buffer[index] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static TextEncoding marked(byte[] begin) {
        if (begins(begin, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(UTF_8, 3);
        }
        if (begins(begin, 0xff, 0xfe)) {
            return new TextEncoding(UTF_16LE, 2);
        }
        return begins(begin, 0xfe, 0xff) ? new TextEncoding(UTF_16BE, 2) : new TextEncoding(UTF_8, 0);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xff) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
