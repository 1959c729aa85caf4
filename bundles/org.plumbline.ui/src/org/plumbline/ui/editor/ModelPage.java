// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** The whole model as a tree that can be searched. */
public final class ModelPage implements ProjectPage {

    private static final Texts TEXTS = Texts.of(ModelPage.class);

    private final PageContext context;
    private final OpenProject open;
    private SearchableTree tree;

    /** Gives the page to the editor. */
    public static final class Registration implements ProjectPages {

        @Override
        public List<ProjectPage> of(PageContext context) {
            return List.of(new ModelPage(context));
        }
    }

    ModelPage(PageContext context) {
        this.context = context;
        open = context.project();
    }

    @Override
    public String title() {
        return TEXTS.say("model");
    }

    @Override
    public Control createControl(Composite parent) {
        tree = new SearchableTree(parent, context.site());
        tree.show(open);
        return tree.control();
    }

    SearchableTree tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.elements().control().setFocus();
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return tree.elements();
    }

    @Override
    public boolean canReveal(EObject element) {
        return open.contains(element);
    }

    @Override
    public void reveal(EObject element) {
        tree.reveal(List.of(element));
    }
}
