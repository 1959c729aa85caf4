// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.RequirementsPackage;

/** The diagrams of projects, as reports show them. May be shared between threads. */
public final class Drawings {

    private final Language language;
    private final CompletableFuture<Viewpoint> viewpoint;
    private final IconCache icons = new IconCache();

    private Drawings(Language language) {
        this.language = language;
        // the registry of metamodels is for one thread: all are in it before another thread asks
        RequirementsPackage.eINSTANCE.eClass();
        viewpoint = CompletableFuture.supplyAsync(
                () -> {
                    Viewpoint loaded = Viewpoint.load(language);
                    Typeface.regular();
                    Typeface.bold();
                    return loaded;
                },
                Drawings::run);
    }

    /** On a thread of its own, which looks metamodels up where this thread does, other than those of the common pool. */
    private static void run(Runnable task) {
        Thread thread = new Thread(task, "viewpoint");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Prepares what all diagrams need. This goes on beside the thread that calls, which may load and assess projects
     * meanwhile.
     *
     * @param language of texts in the diagrams
     */
    public static Drawings in(Language language) {
        return new Drawings(language);
    }

    /**
     * Every diagram of the viewpoint, with the layers that are shown by default, in the viewpoint's order.
     *
     * @param result of the project as it is, whose verdicts are shown
     * @param arrangements how diagrams are arranged by hand
     */
    public List<Drawing> of(OutsourcingProject project, AssessmentResult result, Arrangements arrangements) {
        Viewing.of(project).language(language).show(result);
        Viewpoint loaded = viewpoint.join();
        List<ForkJoinTask<Drawing>> tasks = new ArrayList<>();
        for (Representation representation : loaded.representations()) {
            if (representation.kind() == Kind.DIAGRAM) {
                for (EObject element : loaded.elements(representation.name(), project)) {
                    // a project is for one thread; what is seen of it can be laid out on all processors
                    DiagramView view = loaded.diagram(representation.name(), element, Selection.DEFAULT);
                    Arrangement arrangement = arrangements.of(Diagram.of(representation.name(), element));
                    tasks.add(ForkJoinPool.commonPool().submit(() -> Drawing.of(view, arrangement, language, icons)));
                }
            }
        }
        Drawing[] drawings = new Drawing[tasks.size()];
        // the last first, since this thread lays out itself what no other has begun
        for (int i = drawings.length - 1; i >= 0; i--) {
            drawings[i] = tasks.get(i).join();
        }
        return Arrays.asList(drawings);
    }
}
