// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** What a diagram that is edited asks of what is around it. */
interface DiagramHost {

    /** Other elements are selected. */
    void selected(List<EObject> elements);

    /** The zoom, or what is shown, has changed. */
    void shown();

    /** A tool was taken or laid down. */
    void toolChanged();

    /** A diagram of an element is to be opened. */
    void open(String representation, EObject element);

    /** The properties of what is selected are to be shown. */
    void showProperties();

    /** Something cannot be done; the sentence says why, in the language of the user. */
    void say(String sentence);
}
