// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.net.MalformedURLException;
import java.net.URI;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionGroup;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.plumbline.ui.editor.MenuEntry;
import org.plumbline.ui.look.Hint;
import org.plumbline.ui.text.Texts;

/** The projects of the workspace and their files; says what to do as long as there are none. */
public final class ProjectsView extends CommonNavigator {

    private static final Texts TEXTS = Texts.of(ProjectsView.class);

    private final IResourceChangeListener changes = this::changed;
    private Composite stack;
    private StackLayout layout;
    private Hint hint;
    private Control tree;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        layout = new StackLayout();
        stack.setLayout(layout);
        super.createPartControl(stack);
        tree = stack.getChildren()[0];
        hint = new Hint(
                stack, chosen -> run("new".equals(chosen) ? "org.eclipse.ui.newWizard" : "org.plumbline.ui.open"));
        hint.say(TEXTS.say("projects.none"));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        getCommonViewer()
                .getControl()
                .setMenu(menu.createContextMenu(getCommonViewer().getControl()));
        getCommonViewer().addOpenListener(event -> open());
        // the platform has said there in English how many are selected
        getCommonViewer().addPostSelectionChangedListener(event -> tellStatus());
        tellStatus();
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(
                        "org.eclipse.ui.edit.delete", new ActionHandler(action("projects.delete", this::delete)));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        choose();
    }

    private void tellStatus() {
        IResource chosen = chosen();
        getViewSite()
                .getActionBars()
                .getStatusLineManager()
                .setMessage(
                        chosen == null
                                ? ""
                                : chosen.getFullPath().makeRelative().toString());
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().error("the command " + command + " failed", e);
        }
    }

    private void changed(IResourceChangeEvent event) {
        if (event.getDelta() != null && event.getDelta().getAffectedChildren().length > 0) {
            stack.getDisplay().asyncExec(this::choose);
        }
    }

    /** Shows the projects if there are any. */
    private void choose() {
        if (stack.isDisposed()) {
            return;
        }
        Control top = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 ? hint.control() : tree;
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout();
        }
    }

    /** What is selected; null if that is nothing or more than one. */
    private IResource chosen() {
        var selection = getCommonViewer().getStructuredSelection();
        return selection.size() == 1 && selection.getFirstElement() instanceof IResource resource ? resource : null;
    }

    private void fill(IMenuManager menu) {
        menu.add(action("projects.new", () -> run("org.eclipse.ui.newWizard")));
        IResource chosen = chosen();
        if (chosen == null) {
            return;
        }
        menu.add(new Separator());
        if (chosen instanceof IFile) {
            menu.add(action("projects.open", this::open));
        }
        menu.add(action("projects.folder", () -> Program.launch(folder(chosen))));
        menu.add(action("projects.refresh", () -> refresh(chosen)));
        menu.add(new Separator());
        menu.add(action("projects.delete", this::delete));
    }

    private static Action action(String key, Runnable run) {
        return new MenuEntry(TEXTS.say(key), run);
    }

    private static String folder(IResource resource) {
        IResource folder = resource instanceof IFile ? resource.getParent() : resource;
        return folder.getLocation().toOSString();
    }

    private void open() {
        if (chosen() instanceof IFile file) {
            try {
                IDE.openEditor(getSite().getPage(), file);
            } catch (PartInitException e) {
                ILog.get().log(e.getStatus());
            }
        }
    }

    private static void refresh(IResource resource) {
        Job.createSystem(TEXTS.say("projects.refresh"), monitor -> {
                    resource.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                })
                .schedule();
    }

    private void delete() {
        IResource chosen = chosen();
        if (chosen == null) {
            return;
        }
        int answer = MessageDialog.open(
                MessageDialog.WARNING,
                getSite().getShell(),
                TEXTS.say("projects.delete.title"),
                TEXTS.say("projects.delete.question", chosen.getLocation().toOSString()),
                SWT.SHEET,
                TEXTS.say("projects.delete.cancel"), // what Enter does
                TEXTS.say("projects.delete.yes"));
        if (answer == 1) {
            Job.create(TEXTS.say("projects.delete.title"), monitor -> {
                        chosen.delete(
                                IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.KEEP_HISTORY,
                                monitor);
                    })
                    .schedule();
        }
    }

    @Override
    protected ActionGroup createCommonActionGroup() {
        return new Tools();
    }

    /** Two buttons; the platform's have English names. */
    private final class Tools extends ActionGroup {

        @Override
        public void fillActionBars(IActionBars bars) {
            Action collapse =
                    action("projects.collapse", () -> getCommonViewer().collapseAll());
            collapse.setToolTipText(TEXTS.say("projects.collapse"));
            collapse.setImageDescriptor(icon("collapseall"));
            Action link = new Action(TEXTS.say("projects.link"), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    setLinkingEnabled(isChecked());
                }
            };
            link.setToolTipText(TEXTS.say("projects.link"));
            link.setImageDescriptor(icon("synced"));
            link.setChecked(isLinkingEnabled());
            bars.getToolBarManager().add(collapse);
            bars.getToolBarManager().add(link);
        }
    }

    private static ImageDescriptor icon(String name) {
        try {
            return ImageDescriptor.createFromURL(
                    URI.create("platform:/plugin/org.eclipse.ui/icons/full/elcl16/" + name + ".svg")
                            .toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
