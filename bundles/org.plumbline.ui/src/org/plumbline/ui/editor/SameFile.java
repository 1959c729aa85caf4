// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** A file is open in one editor only, whichever way it was opened. */
public final class SameFile implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return EditorFile.of(input).isPresent()
                    && EditorFile.of(input).equals(EditorFile.of(editor.getEditorInput()));
        } catch (PartInitException e) {
            return false;
        }
    }
}
