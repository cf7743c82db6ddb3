using System.Text;

namespace EnvProtect.Model.Text;

/// <summary>Chinese characters, rare ones and those beyond sixteen bits too: Unicode's script Han, in a browser <c>\p{Script=Han}</c>.</summary>
public static class Han
{
    public static bool Is(Rune character) => character.Value is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0x20000 and <= 0x323AF or >= 0xF900 and <= 0xFAFF
        or >= 0x2E80 and <= 0x2FD5 or 0x3005 or 0x3007 or >= 0x3021 and <= 0x3029 or >= 0x3038 and <= 0x303B;
}
