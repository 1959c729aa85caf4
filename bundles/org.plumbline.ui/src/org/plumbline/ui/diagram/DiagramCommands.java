// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.ui.text.Texts;

/** What is done with a diagram as a whole and asks the user something. */
final class DiagramCommands {

    private static final Texts TEXTS = Texts.of(DiagramCommands.class);

    private final DiagramEditor editor;
    private final DiagramHost host;
    private final DiagramPictures pictures;

    DiagramCommands(DiagramEditor editor, DiagramHost host) {
        this.editor = editor;
        this.host = host;
        this.pictures = new DiagramPictures(editor.project());
    }

    private Shell shell() {
        return editor.window().control().getShell();
    }

    /** Asks for a file, and writes the diagram to it. */
    void export() {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(TEXTS.say("export.title"));
        String[] extensions = new String[DiagramPictures.FORMATS.length];
        String[] names = new String[extensions.length];
        for (int i = 0; i < extensions.length; i++) {
            extensions[i] = "*." + DiagramPictures.FORMATS[i];
            names[i] = TEXTS.say("format." + DiagramPictures.FORMATS[i]);
        }
        dialog.setFilterExtensions(extensions);
        dialog.setFilterNames(names);
        dialog.setFilterPath(String.valueOf(editor.project().file().getParent()));
        dialog.setFileName(editor.title().replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(withExtension(chosen, dialog.getFilterIndex())));
        }
    }

    private static String withExtension(String chosen, int filter) {
        String name = chosen.toLowerCase(Locale.ROOT);
        for (String format : DiagramPictures.FORMATS) {
            if (name.endsWith("." + format)) {
                return chosen;
            }
        }
        return chosen + "." + DiagramPictures.FORMATS[Math.max(0, filter)];
    }

    private void write(Path file) {
        BusyIndicator.showWhile(shell().getDisplay(), () -> {
            try {
                pictures.write(editor.diagram(), file);
            } catch (IOException e) {
                host.say(TEXTS.say("not.exported", file, String.valueOf(e.getMessage())));
            }
        });
    }

    /** Asks for a printer, and prints the diagram. */
    void print() {
        PrintDialog dialog = new PrintDialog(shell());
        dialog.setPrinterData(pictures.wishes(editor.diagram()));
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            Printer printer = new Printer(chosen);
            try {
                print(pictures.print(editor.diagram(), printer));
            } finally {
                printer.dispose();
            }
        }
    }

    private void sayIfNone(boolean printed, int pages) {
        if (!printed) {
            host.say(TEXTS.say("print.none", pages));
        }
    }

    /** Prints on one page if that can be read, and else as the user chooses. */
    void print(DiagramPrint print) {
        if (print.isReadableOnOne()) {
            sayIfNone(print.onOnePage(), 1);
            return;
        }
        String points = new BigDecimal(print.points())
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        int choice = MessageDialog.open(
                MessageDialog.QUESTION,
                shell(),
                TEXTS.say("print.title"),
                TEXTS.say("print.small", points, print.pages()),
                SWT.SHEET,
                TEXTS.say("print.several", print.pages()),
                TEXTS.say("print.one"),
                TEXTS.say("print.cancel"));
        switch (choice) {
            case 0 -> sayIfNone(print.onSeveralPages(), print.pages());
            case 1 -> sayIfNone(print.onOnePage(), 1);
            default -> {
                // nothing is printed
            }
        }
    }
}
