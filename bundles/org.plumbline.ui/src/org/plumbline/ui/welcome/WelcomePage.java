// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.plumbline.standard.Catalogue;
import org.plumbline.ui.text.Texts;

/** Where to begin: a new project, a file, the example, what was used lately, and what to read. */
public final class WelcomePage extends EditorPart {

    /** The id of this kind of editor. */
    public static final String ID = "org.plumbline.ui.welcome";

    /** The least width that two columns take, in pixels. */
    private static final int TWO_COLUMNS = 560;

    private static final Texts TEXTS = Texts.of(WelcomePage.class);

    private FormToolkit toolkit;
    private ScrolledForm form;

    /** Shows the page, or brings it to the front. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(TEXTS.say("welcome.title"));
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 24;
        layout.marginHeight = 18;
        layout.horizontalSpacing = 32;
        layout.verticalSpacing = 18;
        body.setLayout(layout);
        Label about = toolkit.createLabel(
                body, TEXTS.say("welcome.about", Catalogue.load().edition()), SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(layout.numColumns, 1)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(about);
        form.addListener(SWT.Resize, event -> arrange(layout, (GridData) about.getLayoutData()));
        Composite begin = section(body, "welcome.begin");
        command(begin, "welcome.new", "org.eclipse.ui.newWizard");
        command(begin, "welcome.open", "org.plumbline.ui.open");
        Composite recent = section(body, "welcome.recent");
        List<Path> files = new RecentFiles().all();
        if (files.isEmpty()) {
            toolkit.createLabel(recent, TEXTS.say("recent.none"));
        }
        for (Path file : files) {
            Hyperlink link = link(recent, file.getFileName().toString(), () -> RecentFilesMenu.open(file));
            link.setToolTipText(file.toString());
        }
        Composite learn = section(body, "welcome.learn");
        command(learn, "welcome.help", "org.plumbline.ui.help");
        command(learn, "welcome.steps", "org.plumbline.ui.steps");
    }

    /** Has the sections side by side where there is room. */
    private void arrange(GridLayout layout, GridData about) {
        int columns = form.getClientArea().width < TWO_COLUMNS ? 1 : 2;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            about.horizontalSpan = columns;
            form.reflow(true);
        }
    }

    private Composite section(Composite body, String key) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR);
        section.setText(TEXTS.say(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite content = toolkit.createComposite(section);
        content.setLayout(new GridLayout());
        section.setClient(content);
        return content;
    }

    private void command(Composite parent, String key, String id) {
        link(parent, TEXTS.say(key), () -> execute(id));
        String about = TEXTS.say(key + ".about");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(toolkit.createLabel(parent, about, SWT.WRAP));
    }

    private Hyperlink link(Composite parent, String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.NONE);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        return link;
    }

    private void execute(String id) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.get().error("the command " + id + " failed", e);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
