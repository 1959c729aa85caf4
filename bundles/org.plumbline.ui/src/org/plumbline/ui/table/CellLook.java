// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.plumbline.diagram.view.LabelStyle.FontFormat;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.TableView.CellStyle;
import org.plumbline.ui.look.Tint;

/** Shows cells as the viewpoint wants them, turned over where the theme is dark. */
final class CellLook extends CellLabelProvider {

    private static final Rgb INK = new Rgb(0x1C, 0x25, 0x30);
    private static final int MIDDLE = 3 * 128;

    private final Control ground;
    private final LocalResourceManager fonts;
    private final Map<Rgb, Color> colours = new HashMap<>();
    private Tint tint;

    CellLook(Control ground) {
        this.ground = ground;
        fonts = new LocalResourceManager(JFaceResources.getResources(), ground);
        tint = tint();
    }

    private Tint tint() {
        Color behind = ground.getBackground();
        return behind.getRed() + behind.getGreen() + behind.getBlue() < MIDDLE ? Tint.DARK : Tint.LIGHT;
    }

    @Override
    public void update(ViewerCell cell) {
        TableRow row = (TableRow) cell.getElement();
        CellStyle style = row.style(cell.getColumnIndex());
        cell.setText(row.text(cell.getColumnIndex()).replace('\n', ' '));
        if (style == null) {
            cell.setBackground(null);
            cell.setForeground(null);
            cell.setFont(null);
            return;
        }
        Color background = style.background().map(this::colour).orElse(null);
        cell.setBackground(background);
        // on a ground of the viewpoint's own, the ink of the theme could be unreadable
        cell.setForeground(style.foreground().map(this::colour).orElse(background == null ? null : colour(INK)));
        cell.setFont(font(style));
    }

    private Color colour(Rgb rgb) {
        if (tint() != tint) {
            tint = tint();
            colours.clear();
        }
        return colours.computeIfAbsent(rgb, c -> new Color(tint.of(c)));
    }

    private Font font(CellStyle style) {
        int marks = (style.format().contains(FontFormat.BOLD) ? SWT.BOLD : SWT.NORMAL)
                | (style.format().contains(FontFormat.ITALIC) ? SWT.ITALIC : SWT.NORMAL);
        return marks == SWT.NORMAL
                ? null
                : fonts.create(FontDescriptor.createFrom(ground.getFont()).setStyle(marks));
    }

    @Override
    public String getToolTipText(Object element) {
        return null;
    }
}
