package vn.tonghop.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files of a catalogue while it is read: a file that nobody asks for is a fault, since its author counts on it. */
final class OpenedFiles {

    private final CatalogueFiles files;
    private final Faults faults;
    private final Set<String> opened = new HashSet<>();

    OpenedFiles(CatalogueFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    boolean has(String path) {
        return files.find(path).isPresent();
    }

    List<String> pathsUnder(String folder) {
        return files.pathsUnder(folder);
    }

    /** A file that must be there; a fault when it is not. */
    Optional<FileContent> open(String path) {
        Optional<FileContent> file = openIfPresent(path);
        if (file.isEmpty()) {
            faults.add(path, 0, "Thiếu tệp này.");
        }
        return file;
    }

    Optional<FileContent> openIfPresent(String path) {
        opened.add(path);
        return files.find(path);
    }

    /** Like {@link #open}, for text: without byte order mark, with plain line ends. */
    Optional<String> openText(String path) {
        return open(path).map(FileContent::asText).map(text -> plain(path, text));
    }

    Optional<String> openTextIfPresent(String path) {
        return openIfPresent(path).map(FileContent::asText).map(text -> plain(path, text));
    }

    void leave(String folder) {
        opened.addAll(files.pathsUnder(folder));
    }

    void refuseUnread() {
        for (String path : files.pathsUnder("")) {
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (!opened.contains(path) && !name.startsWith("readme")) {
                faults.add(path, 0, "Không có nơi nào dùng tệp này: hãy kiểm tra tên tệp và thư mục." + hint(path));
            }
        }
    }

    private String hint(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> missing = opened.stream()
                .filter(wanted -> wanted.startsWith(folder) && !has(wanted))
                .toList();
        return missing.isEmpty() ? "" : Names.hint(path, missing);
    }

    private String plain(String path, String text) {
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0) {
            int line = (int) text.substring(0, broken).lines().count();
            faults.add(path, Math.max(1, line), "Tệp không ở bảng mã UTF-8: hãy lưu lại bằng UTF-8.");
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }
}
