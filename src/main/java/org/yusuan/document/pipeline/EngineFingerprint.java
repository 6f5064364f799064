package org.yusuan.document.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.yusuan.model.Sha256;

/**
 * Names the program that reads documents by its content: by the checksums of its own classes and the versions of its
 * libraries. With every change of either the name is another, and what an older program read is read again. See {@code
 * docs/decisions/0024-what-an-engine-version-is.md}.
 *
 * @param files size and checksum of each class file and resource, by its path from the root of the program
 * @param libraries file name of each library, with its version, by a resource in it
 */
public record EngineFingerprint(SortedMap<String, String> files, SortedMap<String, String> libraries) {
    /** What reading a document depends on, beside the templates and form layouts, which have a hash of their own. */
    private static final List<String> READING =
            List.of("org/yusuan/document/", "org/yusuan/model/", "org/yusuan/io/", "regions.csv");

    /** What reading a scanned page depends on: what paints, recognises, redacts and keeps it. */
    private static final List<String> SCANS = List.of(
            "org/yusuan/document/page/",
            "org/yusuan/document/ocr/",
            "org/yusuan/document/grid/",
            "org/yusuan/document/pipeline/DocumentScans",
            "org/yusuan/document/pipeline/ScanCodec",
            "org/yusuan/model/");

    /** What paints and recognises a page: a resource of each library. */
    private static final List<String> SCAN_LIBRARIES = List.of(
            "org/apache/pdfbox/pdmodel/PDDocument.class",
            "org/apache/pdfbox/io/IOUtils.class",
            "org/apache/fontbox/FontBoxFont.class",
            "org/apache/pdfbox/jbig2/JBIG2ImageReader.class",
            "com/github/jaiimageio/jpeg2000/impl/J2KImageReader.class",
            "com/github/jaiimageio/impl/plugins/tiff/TIFFImageReader.class",
            "ai/onnxruntime/OrtEnvironment.class",
            "models/ch_PP-OCRv4_rec_infer.onnx");

    /** What else reads documents: Tabula, POI, jsoup, Tika. */
    private static final List<String> OTHER_LIBRARIES = List.of(
            "technology/tabula/Page.class",
            "org/apache/poi/Version.class",
            "org/apache/poi/xssf/usermodel/XSSFWorkbook.class",
            "org/apache/poi/hwpf/HWPFDocument.class",
            "org/jsoup/Jsoup.class",
            "org/apache/tika/detect/DefaultDetector.class",
            "org/apache/tika/detect/microsoft/POIFSContainerDetector.class");

    private static final Pattern JAR_OF_RESOURCE = Pattern.compile("([^/!]+\\.jar)!/");
    private static final int LENGTH = 16;

    public EngineFingerprint {
        files = new TreeMap<>(files);
        libraries = new TreeMap<>(libraries);
    }

    /** The bytes of a program do not change while it runs. */
    private static final class Running {
        static final EngineFingerprint FINGERPRINT =
                new EngineFingerprint(filesOfThisProgram(), librariesOnClassPath());
    }

    /**
     * The fingerprint of the program that runs; the same in each of its processes, and on every machine with the same build.
     *
     * @throws UncheckedIOException if the program cannot read its own files
     */
    public static EngineFingerprint ofThisProgram() {
        return Running.FINGERPRINT;
    }

    /** The version of what reads documents: 16 hexadecimal digits. */
    public String reading() {
        List<String> resources = new ArrayList<>(SCAN_LIBRARIES);
        resources.addAll(OTHER_LIBRARIES);
        return digest(READING, resources);
    }

    /** The version of what reads scanned pages: 16 hexadecimal digits. A change of the templates' engine leaves it. */
    public String scans() {
        return digest(SCANS, SCAN_LIBRARIES);
    }

    private String digest(List<String> prefixes, Collection<String> resources) {
        MessageDigest digest = Sha256.newDigest();
        files.forEach((path, sum) -> {
            if (startsWithOneOf(path, prefixes)) {
                digest.update((path + " " + sum + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        libraries.forEach((resource, jar) -> {
            if (resources.contains(resource)) {
                digest.update((jar + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        return Sha256.digits(digest).substring(0, LENGTH);
    }

    private static SortedMap<String, String> filesOfThisProgram() {
        String self = EngineFingerprint.class.getName().replace('.', '/') + ".class";
        try {
            URL url = resource(self);
            // a JAR, or the classes within the JAR of a Spring Boot program, whose loader gives the same kind of
            // connection
            if (url.openConnection() instanceof JarURLConnection jar) {
                return filesIn(jar.getJarFile());
            }
            String up = "../".repeat(self.split("/").length);
            return filesIn(Path.of(url.toURI()).resolve(up).normalize());
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program cannot find its own files", e);
        }
    }

    /** The files of a program that lies in a folder. */
    static SortedMap<String, String> filesIn(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String part : READING) {
            Path start = root.resolve(part);
            if (Files.exists(start)) {
                try (Stream<Path> all = Files.walk(start)) {
                    for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                        files.put(root.relativize(file).toString().replace('\\', '/'), sum(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return files;
    }

    /** The files of a program that is packed. Its index has their checksums, so that none is unpacked. */
    static SortedMap<String, String> filesIn(JarFile jar) {
        SortedMap<String, String> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && startsWithOneOf(entry.getName(), READING)) {
                files.put(entry.getName(), sum(entry.getSize(), entry.getCrc()));
            }
        }
        return files;
    }

    private static boolean startsWithOneOf(String path, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum(bytes.length, sum.getValue());
    }

    private static String sum(long bytes, long crc) {
        return bytes + " " + Long.toHexString(crc);
    }

    private static SortedMap<String, String> librariesOnClassPath() {
        SortedMap<String, String> libraries = new TreeMap<>();
        Stream.of(SCAN_LIBRARIES, OTHER_LIBRARIES)
                .flatMap(List::stream)
                .forEach(resource -> libraries.put(resource, libraryOf(resource(resource))));
        return libraries;
    }

    /** The file name of the JAR that holds a resource; it has the version. A JAR may lie within another. */
    static String libraryOf(URL resource) {
        return JAR_OF_RESOURCE
                .matcher(resource.toString())
                .results()
                .map(jar -> jar.group(1))
                .reduce((outer, inner) -> inner)
                .orElseThrow(() -> new IllegalStateException("it is unknown of which version '" + resource + "' is"));
    }

    private static URL resource(String path) {
        URL url = EngineFingerprint.class.getClassLoader().getResource(path);
        if (url == null) {
            throw new IllegalStateException("'" + path + "' is missing from the program: build it again");
        }
        return url;
    }
}
