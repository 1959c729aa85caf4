// SPDX-License-Identifier: EPL-2.0
package org.plumbline.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.standard.Catalogue;
import org.plumbline.storage.ProjectStore;

/**
 * Measures loading, visiting, assessing, comparing and saving, and the heap, for projects of several sizes, and prints each beside
 * its baseline of the same run: EMF's tuned load and default save, visiting every element, and EMF's Diagnostician with its
 * default constraints. Arguments: the sizes; default 10000 100000 1000000.
 */
public final class Benchmark {

    private static final long SEED = 32926;
    private static final int WARM_UP = 10;
    private static final int TURNS = 21;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Assessment assessment = new Assessment(Catalogue.load(), RuleBook.gbt32926());
    private final ProjectStore store = new ProjectStore();

    private int warmUp;
    private int runs;

    private Benchmark() {}

    /** Runs the benchmark for the given sizes. */
    public static void main(String[] sizes) throws Exception {
        Benchmark benchmark = new Benchmark();
        System.out.println("| elements | measure | Plumbline | baseline | ratio | baseline is |");
        System.out.println("|---:|---|---:|---:|---:|---|");
        for (String size : sizes.length == 0 ? new String[] {"10000", "100000", "1000000"} : sizes) {
            benchmark.run(Integer.parseInt(size));
        }
    }

    private void run(int size) throws Exception {
        boolean large = size > 300_000;
        warmUp = large ? 1 : 5;
        runs = large ? 3 : 9;
        Path file = Files.createTempFile("benchmark", ".outsourcing");
        Path plain = Files.createTempFile("benchmark", ".xmi");
        try {
            OutsourcingProject project = GeneratedProject.of(size, SEED);
            int elements = count(project);
            store.save(project, file);
            saveWithEmf(project, plain);
            AssessmentSettings settings =
                    AssessmentSettings.of(project.getAssessedOn().latest());

            assess(elements, project, settings);
            row(
                    elements,
                    "save",
                    time(() -> store.toBytes(project)),
                    time(() -> bytesOfEmf(project)),
                    "EMF's default save");
            byte[] ours = Files.readAllBytes(file);
            byte[] theirs = Files.readAllBytes(plain);
            row(elements, "load", time(() -> store.load(file)), time(() -> loadWithEmf(theirs)), "EMF's tuned load");
            compare(elements, project, file, settings);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | file size | %.1f MB | %.1f MB | %.2f | EMF's default format |%n",
                    elements,
                    ours.length / 1e6,
                    theirs.length / 1e6,
                    (double) ours.length / theirs.length);
            heap(elements, file, theirs, settings);
        } finally {
            Files.delete(file);
            Files.delete(plain);
        }
    }

    /**
     * Sections of a large project are decided side by side, so elapsed time and the processor time of all threads, that of
     * the collector included, both matter. Each turn visits and assesses, so that what else the machine does slows down both.
     */
    private void assess(int elements, OutsourcingProject project, AssessmentSettings settings) throws Exception {
        double[] visit = new double[TURNS];
        double[] assess = new double[TURNS];
        double visitProcessors = 0;
        double assessProcessors = 0;
        for (int i = -WARM_UP; i < TURNS; i++) {
            long started = System.nanoTime();
            long cpu = PROCESS.getProcessCpuTime();
            keep(count(project));
            long visited = System.nanoTime();
            long visitedCpu = PROCESS.getProcessCpuTime();
            keep(assessment.assess(project, settings));
            if (i >= 0) {
                assessProcessors += (PROCESS.getProcessCpuTime() - visitedCpu) / 1e6;
                visitProcessors += (visitedCpu - cpu) / 1e6;
                assess[i] = (System.nanoTime() - visited) / 1e6;
                visit[i] = (visited - started) / 1e6;
            }
        }
        row(elements, "assess, elapsed, fastest", least(assess), least(visit), "visiting every element");
        row(elements, "assess, elapsed, median", median(assess), median(visit), "visiting every element");
        // the mean, for the clock of processor time is too coarse for one turn
        row(
                elements,
                "assess, processor time",
                assessProcessors / TURNS,
                visitProcessors / TURNS,
                "visiting every element");
        double diagnose = time(() -> Diagnostician.INSTANCE.validate(project));
        row(elements, "assess, elapsed, median", median(assess), diagnose, "EMF's Diagnostician");
    }

    /** Comparing with a later version in which one person in ten has changed and one agreement in twenty is gone. */
    private void compare(int elements, OutsourcingProject project, Path file, AssessmentSettings settings)
            throws Exception {
        OutsourcingProject later = store.load(file);
        int number = 0;
        for (ServiceAgency agency : later.getAgencies()) {
            for (ServicePerson person : agency.getPersonnel()) {
                if (number++ % 10 == 0) {
                    person.setPosition("组长");
                }
            }
        }
        for (int i = later.getAgreements().size() - 1; i >= 0; i -= 20) {
            ConfidentialityAgreement gone = later.getAgreements().remove(i);
            gone.setSignatory(null);
            gone.setTemplate(null);
            gone.getEvidence().clear();
        }
        Path changed = Files.createTempFile("benchmark", ".outsourcing");
        try {
            store.save(later, changed);
            double assess =
                    time(() -> List.of(assessment.assess(project, settings), assessment.assess(later, settings)));
            double compare =
                    time(() -> Comparison.of(assessment.assess(project, settings), assessment.assess(later, settings)));
            row(elements, "compare", compare, assess, "assessing both");
            double load = time(() -> List.of(store.load(file), store.load(changed)));
            double all = time(() -> Comparison.of(
                    assessment.assess(store.load(file), settings), assessment.assess(store.load(changed), settings)));
            row(elements, "load and compare", all, load, "loading both");
        } finally {
            Files.delete(changed);
        }
    }

    /**
     * Heap held by models that EMF loaded, and by as many that Plumbline loaded and assessed, results included; several,
     * where one is too small to be measured.
     */
    private void heap(int elements, Path file, byte[] plain, AssessmentSettings settings) throws Exception {
        int copies = Math.max(1, 300_000 / elements);
        List<Object> held = new ArrayList<>();
        // what is made once only, and not for each model
        keep(loadWithEmf(plain));
        keep(assessment.assess(store.load(file), settings));
        long before = used();
        for (int i = 0; i < copies; i++) {
            held.add(loadWithEmf(plain));
        }
        long emf = used() - before;
        held.clear();
        before = used();
        for (int i = 0; i < copies; i++) {
            OutsourcingProject project = store.load(file);
            held.add(project);
            held.add(assessment.assess(project, settings));
        }
        long ours = used() - before;
        keep(held);
        long each = (long) elements * copies;
        System.out.printf(
                Locale.ROOT,
                "| %d | heap per element | %d bytes | %d bytes | %+d bytes | EMF's tuned load |%n",
                elements,
                ours / each,
                emf / each,
                (ours - emf) / each);
    }

    private static volatile Object kept;

    private static void keep(Object object) {
        kept = object;
        kept = null;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /**
     * What visiting means: each element once, as EMF goes through what an object contains. This reads all containment features
     * and no others: neither attributes, such as dates, nor references across the tree, which is where rules look.
     */
    private static int count(EObject root) {
        int count = 1;
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    private static Resource emfResource() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(OutsourcingPackage.eNS_URI, OutsourcingPackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        return set.createResource(URI.createURI("memory.xmi"));
    }

    private static Resource loadWithEmf(byte[] bytes) throws IOException {
        Resource resource = emfResource();
        // without these EMF resolves each reference by a search, and a large model does not load at all
        ((XMIResourceImpl) resource).setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
        return resource;
    }

    private static byte[] bytesOfEmf(OutsourcingProject project) throws IOException {
        Resource owner = project.eResource();
        Resource resource = emfResource();
        resource.getContents().add(project);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        if (owner == null) {
            resource.getContents().clear();
        } else {
            owner.getContents().add(project);
        }
        return out.toByteArray();
    }

    private static void saveWithEmf(OutsourcingProject project, Path file) throws IOException {
        Files.write(file, bytesOfEmf(project));
    }

    /**
     * The median of several runs, in milliseconds, after some that do not count. Processor time of this thread, which does
     * not count what else the machine does.
     */
    private double time(Callable<?> work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            keep(work.call());
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            keep(work.call());
            times[i] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return median(times);
    }

    private static double least(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void row(int elements, String measure, double ours, double baseline, String name) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.1f ms | %.1f ms | %.2f | %s |%n",
                elements,
                measure,
                ours,
                baseline,
                ours / baseline,
                name);
    }
}
