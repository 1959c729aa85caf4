// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Copies jars without their signatures, and adds {@code plumbline.jar}, whose class path they are.
 *
 * <p>The virtual machine neither shares the classes of signed jars between runs nor loads them fast
 * (docs/decisions/004). Nothing in them is compressed: at each start that takes longer than to read it, and the archives
 * that the jars are shipped in are compressed. Arguments: folder of the jars, folder of the copies, main class.
 */
class Flatten {

    /** The same in every build. Java writes times up to 1 January 1980 together with the time zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Files.createDirectories(to);
        try (Stream<Path> old = Files.list(to)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        List<Path> jars;
        try (Stream<Path> files = Files.list(from)) {
            jars = files.sorted(Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<String> classPath = new ArrayList<>();
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            copyUnsigned(jar, to.resolve(name));
            digest.update(Files.readAllBytes(to.resolve(name)));
            classPath.add(name);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, args[2]);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to.resolve("plumbline.jar")))) {
            write(out, JarFile.MANIFEST_NAME, bytes(manifest), EPOCH);
        }
        // names what the start script's shared archive was made from
        Files.writeString(
                to.resolve("build-id"),
                HexFormat.of().formatHex(digest.digest()).substring(0, 16) + "\n");
    }

    private static void copyUnsigned(Path from, Path to) throws IOException {
        try (JarFile in = new JarFile(from.toFile(), false);
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file)) {
            for (JarEntry entry : in.stream().toList()) {
                if (!isSignature(entry.getName())) {
                    byte[] content = in.getInputStream(entry).readAllBytes();
                    write(
                            out,
                            entry.getName(),
                            entry.getName().equals(JarFile.MANIFEST_NAME) ? withoutDigests(in) : content,
                            entry.getTimeLocal());
                }
            }
        }
    }

    private static boolean isSignature(String entry) {
        return entry.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static byte[] withoutDigests(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        manifest.getEntries().values().forEach(attributes -> attributes.keySet().removeIf(key -> key.toString()
                .endsWith("-Digest")));
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        return bytes(manifest);
    }

    private static byte[] bytes(Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void write(JarOutputStream out, String name, byte[] content, LocalDateTime time) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
