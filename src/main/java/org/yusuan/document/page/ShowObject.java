package org.yusuan.document.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.graphics.GraphicsOperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;

/**
 * The operator Do: a form is followed, a picture only noted. PDFBox's own reads the picture first, which unpacks the whole of
 * a JPEG 2000 scan to learn its colours.
 */
final class ShowObject extends GraphicsOperatorProcessor {
    private final PageEngine engine;

    ShowObject(PageEngine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSStream object = operands.isEmpty() ? null : named(operands.get(0));
        if (object == null || engine.hides(object.getCOSDictionary(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            engine.picture(object);
        } else if (engine.getResources().getXObject((COSName) operands.get(0)) instanceof PDFormXObject form) {
            follow(form);
        }
    }

    private @Nullable COSStream named(COSBase name) {
        COSDictionary objects = engine.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null && name instanceof COSName known ? objects.getCOSStream(known) : null;
    }

    private void follow(PDFormXObject form) throws IOException {
        engine.increaseLevel();
        try {
            engine.enterForm();
            if (form instanceof PDTransparencyGroup group) {
                engine.showTransparencyGroup(group);
            } else {
                engine.showForm(form);
            }
        } finally {
            engine.decreaseLevel();
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
