namespace FollowUp.Documents.Lines;

/// <summary>
/// Characters of the fonts Symbol and Wingdings, which programs store as U+F000 and the font's code. The two fonts share the codes; the
/// reading chosen is the one that minutes use: bullets and boxes.
/// </summary>
internal static class SymbolFonts
{
    /// <summary>An unticked box, as Word draws it.</summary>
    public const char Box = '☐';

    public const char TickedBox = '☒';

    public static char Shown(char stored) => (stored - '\uF000') switch
    {
        0xB7 or 0x6C or 0x9F => '•',
        0xA7 or 0x6E => '▪',
        0x6F or 0x71 or 0x72 or 0xA8 => Box,
        0x78 or 0xFD or 0xFE => TickedBox,
        0x50 or 0xFC => '✓',
        0xFB => '✗',
        0xD8 or 0xE0 or 0xAE => '→',
        0x76 or 0x75 => '◆',
        0x2D => '-',
        0xA0 => ' ',
        >= 0x20 and <= 0x7E and var code => (char)code,
        _ => '•',
    };
}
