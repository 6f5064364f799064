package org.yusuan.document.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;

/** The types of files, by their content. */
public enum FileType {
    PDF("a PDF", ""),
    EMPTY("empty: it has no bytes", "Fetch it again, or delete it."),
    WORD("a Word document (.docx)", "", "officedocument.wordprocessingml", "ms-word.document", "ms-word.template"),
    OLD_WORD("a Word document (.doc)", "", "application/msword"),
    EXCEL("an Excel workbook (.xlsx)", "", "officedocument.spreadsheetml", "ms-excel.sheet"),
    OLD_EXCEL("an Excel workbook (.xls)", "", "application/vnd.ms-excel"),
    PROTECTED(
            "an Office document that needs a password",
            "Ask its publisher for one without, or take the password off and give it again.",
            "tika-ooxml-protected"),
    WPS("a WPS document", "Not read yet: save it as PDF.", "application/vnd.ms-works", "kswps", "vnd.wps", "kset"),
    SLIDES("a slide show", "Budgets are not read from slides: look for the PDF.", "powerpoint", "presentationml"),
    OFD(
            "an OFD document, the Chinese format for fixed pages",
            "Not read yet: open it in an OFD reader and save it as PDF.",
            "application/ofd"),
    OPEN_DOCUMENT("an OpenDocument file", "Not read yet: save it as PDF.", "oasis.opendocument"),
    /** A zip that discovery could open was unpacked there and does not come here. */
    ZIP(
            "a zip archive that is damaged, empty or packed in a way that is not known",
            "Fetch it again, or unpack it and give the files in it.",
            "application/zip",
            "tika-ooxml"),
    RAR("a RAR archive", "Not opened yet: unpack it and give the files in it.", "application/x-rar"),
    SEVEN_ZIP("a 7z archive", "Not opened yet: unpack it and give the files in it.", "application/x-7z"),
    OTHER_ARCHIVE(
            "a compressed archive",
            "Not opened yet: unpack it and give the files in it.",
            "gzip",
            "x-tar",
            "bzip2",
            "x-xz"),
    HTML("a web page", "", "html"),
    /** Found by {@link FileTypeDetector} alone; Tika takes it for XML or plain text. */
    XML_WORKBOOK("an Excel workbook (XML Spreadsheet 2003)", ""),
    SEPARATED_TEXT("a table of separated values (.csv)", ""),
    WEB_ARCHIVE("a web archive (.mht)", ""),
    IMAGE("a picture", "Not read: put the scanned pages into one PDF.", "image/"),
    RTF("a rich text document (.rtf)", "Not read yet: open it in Word or WPS and save it as .docx.", "application/rtf"),
    OLE2("an Office file of the old kind, which one is unknown", "Not read: save it as PDF.", "x-tika-msoffice"),
    TEXT(
            "plain text",
            "Fetch it again, or look for the PDF that it stands for.",
            "text/",
            "application/xml",
            "application/json"),
    UNKNOWN("of no kind that is known here", "Fetch it again, or look whether it is damaged.");

    private static final Set<FileType> READABLE =
            Set.of(PDF, EXCEL, OLD_EXCEL, XML_WORKBOOK, SEPARATED_TEXT, WORD, OLD_WORD, HTML, WEB_ARCHIVE);

    private final String description;
    private final String advice;
    private final List<String> markers;

    FileType(String description, String advice, String... markers) {
        this.description = description;
        this.advice = advice;
        this.markers = List.of(markers);
    }

    /** The type for a media type as Tika writes it: the first whose marker stands in it. */
    static FileType ofMediaType(String mediaType) {
        if (mediaType.equals("application/pdf")) {
            return PDF;
        }
        return Arrays.stream(values())
                .filter(type -> type.markers.stream().anyMatch(mediaType::contains))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** A noun phrase for the middle of a sentence. */
    public String description() {
        return description;
    }

    /** Whether documents of this type are read. */
    public boolean isReadable() {
        return READABLE.contains(this);
    }

    /**
     * Why a file of this type is not read, and what to do.
     *
     * @param fileName name of the file, of which only the ending is looked at
     * @return empty for a type that is read
     */
    public Optional<Refusal> refusal(String fileName) {
        if (isReadable()) {
            return Optional.empty();
        }
        String what = fileName.matches("(?i).*\\.pdf") ? "Named .pdf, but its content is " : "The file is ";
        return Optional.of(Refusal.of(reason(), what + description + ". " + advice));
    }

    private Reason reason() {
        return switch (this) {
            case EMPTY -> Reason.EMPTY_FILE;
            case PROTECTED -> Reason.PASSWORD;
            default -> Reason.UNSUPPORTED_TYPE;
        };
    }
}
