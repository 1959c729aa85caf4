// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.net.URL;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.standard.Catalogue;
import org.plumbline.ui.text.ProgramVersion;
import org.plumbline.ui.text.Texts;

/** What this program is, and in which versions of it and of what it runs on. */
final class AboutDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(AboutDialog.class);
    private static final int WIDTH = 380;

    AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(18, 18)
                .spacing(18, 10)
                .applyTo(area);
        URL file = FrameworkUtil.getBundle(AboutDialog.class).getEntry("icons/window/64.svg");
        Image emblem =
                new LocalResourceManager(JFaceResources.getResources(), area).get(ImageDescriptor.createFromURL(file));
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(emblem);
        GridDataFactory.swtDefaults()
                .span(1, 4)
                .align(SWT.CENTER, SWT.BEGINNING)
                .applyTo(picture);
        Label name = label(area, TEXTS.say("about.name"));
        name.setFont(JFaceResources.getHeaderFont());
        label(area, TEXTS.say("about.what", Catalogue.load().edition()));
        Text versions = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        versions.setText(versions());
        versions.setBackground(area.getBackground());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(versions);
        label(area, TEXTS.say("about.licence"));
        return area;
    }

    private static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** To be copied into a report of a defect. */
    private static String versions() {
        return TEXTS.say(
                "about.versions",
                ProgramVersion.number(),
                System.getProperty("java.version"),
                Platform.getOS() + " " + Platform.getOSArch());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.say("about.close"), true)
                .setFocus();
    }
}
