// SPDX-License-Identifier: EPL-2.0
package org.plumbline.benchmark;

import java.awt.geom.Rectangle2D;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.Icon;
import org.plumbline.diagram.paint.IconCache;
import org.plumbline.diagram.paint.Painter;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;

/**
 * Measures what an editor does between an edit and the picture: computing the diagram, placing it with everything else where
 * it was, finding out what is where, and drawing a screen full of it on nothing. The assessment runs beside, as in the editor.
 * Times are processor time of one thread. Arguments: the least numbers of nodes; default 500 1000.
 */
public final class EditBenchmark {

    private static final long SEED = 32926;
    private static final int WARM_UP = 40;
    private static final int RUNS = 61;
    private static final Rectangle2D SCREEN = new Rectangle2D.Double(0, 0, 1600, 1000);

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static volatile Object kept;

    private EditBenchmark() {}

    /** Runs the benchmark for the given numbers of nodes. */
    public static void main(String[] sizes) throws Exception {
        System.out.println("| diagram | nodes | edges | step | median | p95 |");
        System.out.println("|---|---:|---:|---|---:|---:|");
        for (String size : sizes.length == 0 ? new String[] {"500", "1000"} : sizes) {
            for (String name : new String[] {"PartiesAndContracts", "Risk", "TechnicalEnvironment"}) {
                run(name, Integer.parseInt(size));
            }
        }
    }

    private static void run(String name, int size) throws Exception {
        Viewpoint viewpoint = Viewpoint.load(Language.ZH);
        int elements = size;
        OutsourcingProject project = GeneratedProject.of(elements, SEED);
        while (count(view(viewpoint, name, project)) < size) {
            elements += elements / 4;
            project = GeneratedProject.of(elements, SEED);
        }
        OutsourcingProject edited = project;
        Viewing viewing = Viewing.of(edited).language(Language.ZH);
        viewing.show(viewing.result());
        DiagramView view = view(viewpoint, name, edited);
        Arrangement arrangement = Arrangement.of(DiagramLayout.of(view));
        PlacedDiagram placed = DiagramLayout.of(view, arrangement);
        IconCache icons = new IconCache();
        ServiceAgency agency = edited.getAgencies().get(0);
        int[] turn = new int[1];
        row(name, view, "compute", () -> view(viewpoint, name, edited));
        row(name, view, "place", () -> DiagramLayout.of(view, arrangement));
        row(name, view, "place without ways", () -> DiagramLayout.of(view, arrangement.withoutWays(edge -> true)));
        row(name, view, "index", () -> new DiagramGeometry(placed));
        row(name, view, "paint a screen", () -> paint(placed, icons, SCREEN));
        row(
                name,
                view,
                "paint all",
                () -> paint(placed, icons, new Rectangle2D.Double(0, 0, placed.width(), placed.height())));
        row(name, view, "edit to picture", () -> {
            agency.setName("服务机构 " + turn[0]++);
            PlacedDiagram fresh = DiagramLayout.of(view(viewpoint, name, edited), arrangement);
            kept = new DiagramGeometry(fresh);
            return paint(fresh, icons, SCREEN);
        });
        row(name, view, "layout anew", () -> DiagramLayout.of(view));
    }

    private static DiagramView view(Viewpoint viewpoint, String name, OutsourcingProject project) {
        return viewpoint.diagram(name, viewpoint.elements(name, project).get(0), Selection.DEFAULT);
    }

    private static int count(DiagramView view) {
        return view.nodes().stream().mapToInt(EditBenchmark::count).sum();
    }

    private static int count(NodeView node) {
        int count = 1;
        for (NodeView child : node.children()) {
            count += count(child);
        }
        for (NodeView border : node.borderNodes()) {
            count += count(border);
        }
        return count;
    }

    private static Object paint(PlacedDiagram diagram, IconCache icons, Rectangle2D visible) {
        Nowhere canvas = new Nowhere();
        new Painter(canvas, icons).paint(diagram, visible);
        return canvas.strokes;
    }

    private static void row(String name, DiagramView view, String step, Callable<?> work) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            kept = work.call();
        }
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            kept = work.call();
            times[i] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %s | %.1f ms | %.1f ms |%n",
                name,
                count(view),
                view.edges().size(),
                step,
                times[RUNS / 2],
                times[RUNS * 95 / 100]);
    }

    /** A canvas that shows nothing. */
    private static final class Nowhere implements Canvas {

        private int strokes;

        @Override
        public void begin(Part part) {
            strokes++;
        }

        @Override
        public void end() {
            strokes++;
        }

        @Override
        public void fill(java.awt.Shape shape, Rgb colour) {
            strokes++;
        }

        @Override
        public void draw(java.awt.Shape shape, Pen pen) {
            strokes++;
        }

        @Override
        public void text(Text text) {
            strokes++;
        }

        @Override
        public void icon(Icon icon, double x, double y, double side) {
            strokes++;
        }
    }
}
