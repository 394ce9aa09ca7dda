namespace FollowUp.Documents.Pdf.Filters;

/// <summary>How rows of bytes were changed before packing.</summary>
internal readonly record struct PredictorSettings(int Predictor, int Colors, int BitsPerComponent, int Columns);

/// <summary>Undoes the predictors of PNG and TIFF (PDF 1.7, 7.4.4.4).</summary>
internal static class Predictors
{
    public static byte[] Undo(byte[] data, PredictorSettings settings)
    {
        var pixel = Math.Max(1, settings.Colors * settings.BitsPerComponent / 8);
        var row = (int)Math.Min(((long)settings.Colors * settings.BitsPerComponent * settings.Columns + 7) / 8, int.MaxValue / 2);
        return settings.Predictor switch
        {
            >= 10 => Png(data, row, pixel),
            2 when settings.BitsPerComponent == 8 => Tiff(data, row, pixel),
            _ => data,
        };
    }

    private static byte[] Tiff(byte[] data, int row, int pixel)
    {
        for (var start = 0; start < data.Length; start += row)
        {
            for (var i = start + pixel; i < Math.Min(start + row, data.Length); i++)
            {
                data[i] += data[i - pixel];
            }
        }

        return data;
    }

    /// <summary>Each row has a byte before it that says how it was changed.</summary>
    private static byte[] Png(byte[] data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var plain = new byte[Math.Max(0, data.Length - rows)];
        for (var r = 0; r < rows; r++)
        {
            var from = r * (row + 1);
            var to = r * row;
            var kind = data[from++];
            for (var i = 0; i < row && from + i < data.Length; i++)
            {
                int left = i >= pixel ? plain[to + i - pixel] : 0;
                int above = r > 0 ? plain[to + i - row] : 0;
                int aboveLeft = r > 0 && i >= pixel ? plain[to + i - row - pixel] : 0;
                plain[to + i] = (byte)(data[from + i] + kind switch
                {
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, aboveLeft),
                    _ => 0,
                });
            }
        }

        return plain;
    }

    private static int Paeth(int left, int above, int aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        var (toLeft, toAbove, toAboveLeft) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - aboveLeft));
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
