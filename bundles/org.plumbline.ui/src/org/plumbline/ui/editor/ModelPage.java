// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.project.ElementTree;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;

/** The whole model as a tree. */
public final class ModelPage implements ProjectPage {

    private static final Texts TEXTS = Texts.of(ModelPage.class);

    private final PageContext context;
    private final OpenProject open;
    private TreeViewer viewer;

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
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ElementTree(open));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels()));
        new ElementActions(viewer, context.site(), () -> open);
        fill();
        open.addListener(new ProjectListener() {
            @Override
            public void reloaded() {
                fill();
            }
        });
        return viewer.getControl();
    }

    private void fill() {
        viewer.setInput(new Object[] {open.project()});
        viewer.expandToLevel(2);
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return viewer;
    }

    @Override
    public boolean canReveal(EObject element) {
        return EcoreUtil.isAncestor(open.project(), element);
    }

    @Override
    public void reveal(EObject element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }
}
