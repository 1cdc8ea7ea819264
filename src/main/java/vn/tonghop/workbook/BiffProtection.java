package vn.tonghop.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the encryption of a workbook that is only protected against changes: Excel 97–2003 encrypts it, too, with a
 * password that every Excel knows, and opens it without asking.
 */
final class BiffProtection {

    private static final int FILEPASS = 0x002F;
    private static final int SHEET = 0x0085;
    private static final int SHEET_OFFSET_BYTES = 4;
    private static final int HEADER = 4;

    /** FILEPASS stands among the first few records. */
    private static final int MOST_RECORDS = 20;

    private final FileChannel stream;
    private final ReadBudget budget;
    private final byte[] content = new byte[0xFFFF];

    private BiffProtection(FileChannel stream, ReadBudget budget) {
        this.stream = stream;
        this.budget = budget;
    }

    /**
     * The stream without encryption: a copy, after which the original is closed, or the original where there is nothing
     * to undo.
     *
     * @throws RefusedWorkbook when a password of somebody's own is needed, or the stream is of an older format
     */
    static FileChannel undone(FileChannel stream, ReadBudget budget) throws RefusedWorkbook, IOException {
        BiffRecords records = new BiffRecords(stream, budget);
        BiffGlobals.requireBiff8(records);
        for (int i = 0; i < MOST_RECORDS && records.next() && records.id() != BiffRecords.EOF; i++) {
            if (records.id() == FILEPASS) {
                return new BiffProtection(stream, budget).copy(records.offset(), HEADER + records.length());
            }
        }
        return stream;
    }

    private FileChannel copy(long offset, int length) throws RefusedWorkbook, IOException {
        byte[] password = new byte[length];
        stream.position(offset);
        Channels.newInputStream(stream).readNBytes(password, 0, length);
        FileChannel copy = OleContents.temporaryFile();
        try {
            EncryptionInfo known = known(password);
            if (known == null) {
                throw new RefusedWorkbook(Refusal.ENCRYPTED, "the workbook stream is encrypted");
            }
            stream.transferTo(0, offset, copy);
            // the record keeps its place, under an identifier that nobody reads
            copy.write(ByteBuffer.wrap(password).putShort(0, (short) 0), offset);
            copy.position(offset + length);
            copyRecords((int) offset + length, known, copy);
        } catch (RefusedWorkbook | IOException e) {
            copy.close();
            throw e;
        } catch (RuntimeException e) {
            copy.close();
            throw new RefusedWorkbook(Refusal.DAMAGED, "the encrypted workbook stream cannot be read", e);
        }
        stream.close();
        return copy;
    }

    /** Null when the password is not the one that every Excel knows. */
    private static @Nullable EncryptionInfo known(byte[] record) {
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(record));
        in.nextRecord();
        try {
            EncryptionInfo info = new FilePassRecord(in).getEncryptionInfo();
            return info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD) ? info : null;
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            return null;
        }
    }

    /** @param start where the first encrypted record begins; all before it are plain */
    private void copyRecords(int start, EncryptionInfo info, FileChannel copy) throws RefusedWorkbook, IOException {
        stream.position(start);
        Biff8DecryptingStream decrypting = new Biff8DecryptingStream(Channels.newInputStream(stream), start, info);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        long left = stream.size() - start;
        while (left >= HEADER) {
            budget.checkTime();
            int id = decrypting.readRecordSID();
            int length = decrypting.readDataSize();
            left -= HEADER + length;
            if (left < 0) {
                throw new RefusedWorkbook(Refusal.DAMAGED, "the workbook stream ends within a record");
            }
            int plain = length;
            if (decrypting.isCurrentRecordEncrypted()) {
                // where a sheet begins is plain nevertheless
                plain = id == SHEET ? Math.min(SHEET_OFFSET_BYTES, length) : 0;
            }
            decrypting.readPlain(content, 0, plain);
            if (plain < length) {
                decrypting.readFully(content, plain, length - plain);
            }
            header.clear();
            copy.write(header.putShort((short) id).putShort((short) length).flip());
            copy.write(ByteBuffer.wrap(content, 0, length));
        }
    }
}
