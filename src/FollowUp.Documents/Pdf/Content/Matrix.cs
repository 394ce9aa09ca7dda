namespace FollowUp.Documents.Pdf.Content;

/// <summary>A transformation [a b c d e f] (PDF 1.7, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>First this one, then the other.</summary>
    public Matrix Then(in Matrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    public (double X, double Y) Apply(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);

    /// <summary>The same, with its origin moved before it is applied.</summary>
    public Matrix Moved(double x, double y)
    {
        var (e, f) = Apply(x, y);
        return this with { E = e, F = f };
    }
}
