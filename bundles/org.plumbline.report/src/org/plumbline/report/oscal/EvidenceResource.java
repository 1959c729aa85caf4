// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.report.Clean;
import org.plumbline.report.FileUri;

/**
 * A piece of evidence as a resource.
 *
 * @param evidence the evidence
 */
record EvidenceResource(Evidence evidence) {

    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    /** The digests that OSCAL knows, with the number of their hexadecimal digits. */
    private static final Map<String, Integer> HASHES =
            Map.of("SHA-224", 56, "SHA-256", 64, "SHA-384", 96, "SHA-512", 128);

    /** Adds what is known of the evidence to a resource. */
    Fields complete(Fields resource, List<Fields> props) {
        List<Fields> all = new ArrayList<>(props);
        all.add(Prop.of("kind", evidence.getKind().getName()));
        add(all, "location", evidence.getLocation());
        add(all, "effective-on", evidence.getEffectiveOn());
        add(all, "verified-by", evidence.getVerifiedBy());
        add(all, "verified-on", evidence.getVerifiedOn());
        boolean known = hash() != null;
        if (!known && evidence.getDigest() != null) {
            add(all, "digest-algorithm", evidence.getDigestAlgorithm());
            add(all, "digest", evidence.getDigest());
        }
        if (evidence.getDescription() != null) {
            resource.with("description", Markup.lines(evidence.getDescription()));
        }
        resource.with("props", all);
        Fields link = Fields.of("href", address());
        resource.with("rlinks", List.of(known ? link.with("hashes", List.of(hash())) : link));
        return resource;
    }

    /** An address of the web as it is; else the place, taken for a path beside the model. */
    private String address() {
        String location = evidence.getLocation() == null ? "" : Clean.line(evidence.getLocation());
        if (location.isEmpty()) {
            return new Subject(evidence).urn();
        }
        if (WEB.matcher(location).lookingAt()) {
            try {
                return new URI(location).toASCIIString();
            } catch (URISyntaxException noAddress) {
                return new Subject(evidence).urn(); // the location is among the properties
            }
        }
        return FileUri.of(location);
    }

    private static void add(List<Fields> props, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            props.add(Prop.of(name, value));
        }
    }

    private Fields hash() {
        String algorithm = String.valueOf(evidence.getDigestAlgorithm());
        String digest = String.valueOf(evidence.getDigest());
        boolean fits = digest.matches("[0-9A-Fa-f]+") && digest.length() == HASHES.getOrDefault(algorithm, -1);
        return fits ? Fields.of("algorithm", algorithm).with("value", digest) : null;
    }
}
