namespace FollowUp.Evaluation.Scoring;

/// <summary>Counts of agenda points, of their case numbers and of their attachments: in gold, and of those the right ones.</summary>
public readonly record struct StructureTally(int Points, int PointsRight, int Cases, int CasesRight, int Attachments, int AttachmentsRight)
{
    /// <summary>Everything that the gold names, and of it what is right.</summary>
    public double Share => Points + Cases + Attachments is > 0 and var all ? (double)(PointsRight + CasesRight + AttachmentsRight) / all : 1;

    /// <summary>Both together.</summary>
    public static StructureTally operator +(StructureTally a, StructureTally b) => new(
        a.Points + b.Points, a.PointsRight + b.PointsRight, a.Cases + b.Cases, a.CasesRight + b.CasesRight,
        a.Attachments + b.Attachments, a.AttachmentsRight + b.AttachmentsRight);

    /// <summary>Both together.</summary>
    public static StructureTally Add(StructureTally left, StructureTally right) => left + right;
}
