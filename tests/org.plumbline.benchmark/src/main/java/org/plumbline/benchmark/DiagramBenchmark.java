// SPDX-License-Identifier: EPL-2.0
package org.plumbline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;
import org.plumbline.standard.Language;

/**
 * Measures laying out and drawing diagrams of several sizes, beside ELK's layered layout of the same graph with ELK's own
 * defaults. Arguments: the numbers of nodes; default 100 1000 10000.
 */
public final class DiagramBenchmark {

    private static final long SEED = 32926;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Rgb INK = new Rgb(0x1C, 0x25, 0x30);
    private static final Rgb PAPER = new Rgb(0xFF, 0xFF, 0xFF);

    private static volatile Object kept;

    private int warmUp;
    private int runs;

    private DiagramBenchmark() {}

    /** Runs the benchmark for the given numbers of nodes. */
    public static void main(String[] sizes) throws Exception {
        LayoutMetaDataService.initElkReflect();
        DiagramBenchmark benchmark = new DiagramBenchmark();
        System.out.println("| nodes | edges | measure | Plumbline | ELK alone | ratio |");
        System.out.println("|---:|---:|---|---:|---:|---:|");
        for (String size : sizes.length == 0 ? new String[] {"100", "1000", "10000"} : sizes) {
            benchmark.run(Integer.parseInt(size));
        }
    }

    private void run(int size) throws Exception {
        warmUp = size > 3000 ? 4 : 30;
        runs = size > 3000 ? 3 : 11;
        DiagramView view = view(size);
        double elk = time(() -> elk(view));
        row(size, view, "layout", time(() -> DiagramLayout.of(view)), elk);
        row(
                size,
                view,
                "layout and SVG",
                time(() -> Drawing.of(view, Language.ZH).svg()),
                elk);
        row(
                size,
                view,
                "layout and PDF",
                time(() -> Drawing.of(view, Language.ZH).pdf()),
                elk);
        row(
                size,
                view,
                "layout and PNG",
                time(() -> Drawing.of(view, Language.ZH).png(1)),
                elk);
    }

    private static void row(int size, DiagramView view, String measure, double ours, double elk) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %s | %.1f ms | %.1f ms | %.2f |%n",
                size,
                view.edges().size(),
                measure,
                ours,
                elk,
                ours / elk);
    }

    /** The same nodes and edges, laid out as ELK does by itself, each node of the size of two short lines. */
    private static ElkNode elk(DiagramView view) {
        ElkNode graph = ElkGraphUtil.createGraph();
        Map<String, ElkNode> nodes = new HashMap<>();
        for (NodeView container : view.nodes()) {
            ElkNode box = ElkGraphUtil.createNode(graph);
            box.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            nodes.put(container.id(), box);
            for (NodeView child : container.children()) {
                ElkNode node = ElkGraphUtil.createNode(box);
                node.setDimensions(120, 36);
                nodes.put(child.id(), node);
            }
        }
        for (EdgeView edge : view.edges()) {
            ElkEdge made = ElkGraphUtil.createSimpleEdge(nodes.get(edge.source()), nodes.get(edge.target()));
            ElkGraphUtil.updateContainment(made);
        }
        graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return graph;
    }

    /** Containers of up to fifteen nodes, with edges within them and between them. */
    private static DiagramView view(int size) {
        Random random = new Random(SEED);
        List<NodeView> containers = new ArrayList<>();
        List<EdgeView> edges = new ArrayList<>();
        int made = 0;
        while (made < size) {
            int count = Math.min(size - made, 6 + random.nextInt(10));
            List<NodeView> children = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                children.add(node("n" + (made + i), "控制措施 " + (made + i), NodeView.Presentation.NODE, List.of()));
                if (i > 0 && random.nextInt(10) < 7) {
                    edges.add(edge("n" + (made + random.nextInt(i)), "n" + (made + i)));
                }
            }
            containers.add(node("box" + made, "系统 " + made, NodeView.Presentation.FREE_FORM, children));
            made += count;
        }
        for (int i = 1; i < containers.size(); i++) {
            if (random.nextInt(10) < 6) {
                edges.add(edge(
                        containers.get(random.nextInt(i)).id(),
                        containers.get(i).id()));
            }
        }
        return new DiagramView("Benchmark", "大图", null, Map.of(), containers, edges);
    }

    private static NodeView node(String id, String label, NodeView.Presentation presentation, List<NodeView> children) {
        NodeStyle style = new NodeStyle(
                NodeStyle.Shape.RECTANGLE,
                PAPER,
                PAPER,
                INK,
                1,
                Stroke.SOLID,
                4,
                label(9),
                true,
                -1,
                -1,
                NodeStyle.Resizing.NSEW);
        return new NodeView(id, "Node", null, label, "", style, presentation, true, children, List.of(), List.of());
    }

    private static EdgeView edge(String source, String target) {
        EdgeStyle style = new EdgeStyle(
                INK,
                1,
                Stroke.SOLID,
                EdgeStyle.Arrow.NONE,
                EdgeStyle.Arrow.FILLED,
                EdgeStyle.Routing.ORTHOGONAL,
                label(8),
                label(8),
                label(8));
        return new EdgeView(source + ">" + target, "Edge", null, source, target, "", "", "", "", style, true);
    }

    private static LabelStyle label(int size) {
        return new LabelStyle(size, Set.of(), INK, LabelStyle.Alignment.CENTER, Optional.empty());
    }

    /** The median of several runs, in milliseconds of this thread's processor time, after some that do not count. */
    private double time(Callable<?> work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            kept = work.call();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            kept = work.call();
            times[i] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}
