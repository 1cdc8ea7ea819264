package vn.tonghop.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE container holds. Only its directory and the first records of a workbook are looked at. */
final class OleContents {

    private static final int BOF = 0x0809;
    private static final int FILEPASS = 0x002F;
    private static final int EOF = 0x000A;
    private static final int BIFF8 = 0x0600;

    /** FILEPASS stands among the first few records of the globals. */
    private static final int MAX_RECORDS = 20;

    private OleContents() {}

    static Refusal refusalOf(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                return Refusal.ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return refusalOf(root, "Workbook");
            }
            return root.hasEntryCaseInsensitive("Book") ? refusalOf(root, "Book") : Refusal.OTHER_FORMAT;
        } catch (IOException | RuntimeException e) {
            // POI meets a broken container with either
            return Refusal.DAMAGED;
        }
    }

    private static Refusal refusalOf(DirectoryNode root, String stream) throws IOException {
        Refusal found = Refusal.DAMAGED;
        try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            for (int i = 0; i < MAX_RECORDS && in.available() >= 4; i++) {
                int record = in.readUShort();
                byte[] content = in.readNBytes(in.readUShort());
                if (i == 0 && (record != BOF || content.length < 2)) {
                    return Refusal.DAMAGED;
                }
                if (i == 0) {
                    int version = (content[0] & 0xFF) | ((content[1] & 0xFF) << 8);
                    found = version == BIFF8 ? Refusal.EXCEL_97 : Refusal.EXCEL_95;
                } else if (record == FILEPASS) {
                    return Refusal.ENCRYPTED;
                } else if (record == EOF) {
                    break;
                }
            }
        } catch (EOFException e) {
            return Refusal.DAMAGED;
        }
        return found;
    }
}
