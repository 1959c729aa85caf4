// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.ui.tests.Workbench;

/** After an edit only what has changed is drawn again; the picture is that of a diagram that is drawn anew. */
class RepaintTest extends DiagramsOfTheExample {

    private static final int STEPS = 12;

    @ParameterizedTest
    @CsvSource({"RolesAndResponsibilities, 1", "PartiesAndContracts, 0.5", "ManagementModel, 0.8"})
    void afterEachEditThePictureIsAsIfDrawnAnew(String representation, double zoom) {
        hand.show(representation);
        hand.editor().zoomTo(zoom);
        Random random = new Random(7);
        byte[] first = picture();
        byte[] last = first;
        for (int i = 0; i < STEPS; i++) {
            String done = edit(i, random);
            Workbench.settle();
            last = picture();
            assertArrayEquals(drawnAnew(), last, representation + ", " + done);
        }
        assertFalse(Arrays.equals(first, last), "the edits can be seen");
    }

    private String edit(int step, Random random) {
        List<PlacedNode> named = hand.geometry().nodes().stream()
                .filter(some -> name(some.view().semantic()) != null)
                .toList();
        PlacedNode node = named.get(random.nextInt(named.size()));
        EObject element = node.view().semantic();
        EStructuralFeature name = name(element);
        switch (step % 4) {
            case 0 -> open.change("rename", () -> element.eSet(name, element.eGet(name) + "（更名）"));
            case 1 -> {
                hand.editor().select(Set.of(node.view().id()));
                hand.key(SWT.ARROW_RIGHT, SWT.MOD1);
                hand.key(SWT.ARROW_DOWN, SWT.MOD1);
            }
            case 2 -> {
                hand.editor().select(Set.of(node.view().id()));
                hand.editor().delete();
            }
            default -> hand.key('z', SWT.MOD1);
        }
        return "step " + step + " at " + node.view().label();
    }

    private static EStructuralFeature name(EObject element) {
        return element.eClass().getEStructuralFeature("name");
    }

    private byte[] drawnAnew() {
        DiagramWindow window = hand.editor().window();
        Viewport.Place place = window.place().orElseThrow();
        hand.editor().zoomTo(place.zoom() * 1.5);
        picture();
        window.show(hand.geometry(), place);
        return picture();
    }

    private byte[] picture() {
        Rectangle area = hand.canvas().getClientArea();
        // scroll bars that lie over the edge come and go
        Image image = new Image(hand.canvas().getDisplay(), area.width - 20, area.height - 20);
        GC gc = new GC(image);
        hand.canvas().print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.data;
    }
}
