// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.standard.Text;
import org.plumbline.storage.AtomicFile;
import org.plumbline.ui.project.OpenProject;

/**
 * How the diagrams of an open project are arranged by hand. It is changed within changes of the project, is undone with them,
 * and is saved beside the project's file.
 */
final class SavedArrangements {

    private static final EAttribute ARRANGEMENTS = attribute();

    private final OpenProject open;

    /** What the project's changes are recorded of beside the model. */
    private final EObject holder;

    private byte[] onDisk;

    /** What of the file could not be understood; null if all was. */
    private Text complaint;

    SavedArrangements(OpenProject open) {
        this.open = open;
        holder = EcoreUtil.create(ARRANGEMENTS.getEContainingClass());
        load();
        open.watch(holder);
    }

    private static EAttribute attribute() {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("arrangements");
        attribute.setEType(EcorePackage.Literals.EJAVA_OBJECT);
        EClass holder = EcoreFactory.eINSTANCE.createEClass();
        holder.setName("Arranged");
        holder.getEStructuralFeatures().add(attribute);
        EPackage home = EcoreFactory.eINSTANCE.createEPackage();
        home.setName("arranged");
        home.setNsURI("http://plumbline.org/ui/arranged");
        home.setNsPrefix("arranged");
        home.getEClassifiers().add(holder);
        return attribute;
    }

    /** Reads the file anew; what was arranged since then is lost. */
    void load() {
        ArrangementFile.Content content = ArrangementFile.read(open.file());
        complaint = content.complaint().orElse(null);
        onDisk = ArrangementFile.toBytes(content.arrangements());
        holder.eSet(ARRANGEMENTS, content.arrangements());
    }

    /** A sentence about what of the file could not be understood. */
    Optional<Text> complaint() {
        return Optional.ofNullable(complaint);
    }

    private Arrangements all() {
        return (Arrangements) holder.eGet(ARRANGEMENTS);
    }

    /** How a diagram is arranged; {@link Arrangement#NONE} if nobody did. */
    Arrangement of(Diagram diagram) {
        return all().of(diagram);
    }

    /** Arranges a diagram; to be called within a change of the project. */
    void set(Diagram diagram, Arrangement arrangement) {
        holder.eSet(ARRANGEMENTS, all().with(diagram, arrangement));
    }

    /**
     * Writes the file beside the project's file. Without any arrangement there is no file.
     *
     * @param seen how diagrams are arranged that are shown, with what has been placed meanwhile
     * @throws UncheckedIOException if that is not possible; then the old file is untouched
     */
    void save(Map<Diagram, Arrangement> seen) {
        Arrangements saved = all();
        for (Map.Entry<Diagram, Arrangement> shown : seen.entrySet()) {
            if (!saved.of(shown.getKey()).isEmpty()) {
                saved = saved.with(shown.getKey(), shown.getValue());
            }
        }
        saved = saved.onlyOf(ids()::contains);
        byte[] content = ArrangementFile.toBytes(saved);
        Path file = ArrangementFile.beside(open.file());
        try {
            if (saved.isEmpty()) {
                if (complaint == null) {
                    Files.deleteIfExists(file);
                }
            } else if (!Arrays.equals(content, onDisk) || !Files.exists(file)) {
                new AtomicFile(file).replace(out -> out.write(content));
            }
            onDisk = content;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        ids.add(open.project().getId());
        for (Iterator<EObject> i = open.project().eAllContents(); i.hasNext(); ) {
            ids.add(EcoreUtil.getID(i.next()));
        }
        return ids;
    }
}
