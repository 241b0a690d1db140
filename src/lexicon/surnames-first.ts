import { wordSet } from './word-list.ts'

/**
 * Family names of China, Korea and Vietnam, in lower case and without accents, which stand first: who is called by the first word of
 * a name with one of them is a person (`Hong Lei … Hong`), where `Exxon` for `Exxon Mobil` is a body. Collected for this project.
 */
export const SURNAMES_FIRST: ReadonlySet<string> = wordSet(`
ahn, bae, baek, bai, ban, bang, bo, bui, byun, cai, cao, cha, chae, chang, chao, chen, cheng, cheon, cheong, cheung, chi, chin, cho, choe,
choi, choo, chow, chu, chun, chung, cui, dai, dang, deng, ding, dinh, do, dong, du, duan, duong, fan, fang, feng, fu, gan, gao, ge,
geng, go, gong, gu, guan, guo, gwak, ha, hahm, han, hao, he, heo, ho, hong, hou, hsiao, hsieh, hsu, hu, hua, huang, huh, hwang, hyun,
im, jang, jeon, jeong, ji, jia, jiang, jiao, jin, jo, joo, ju, jung, kang, ke, kim, ko, kong, koo, ku, kuo, kwak, kwok, kwon, lai, lam,
lau, le, lee, lei, leung, li, lian, liang, liao, lim, lin, ling, liu, lo, long, lou, lu, luo, luong, ly, ma, mai, mao, mei, meng, min,
mo, moon, mun, na, nam, ng, ngo, nguyen, nie, ning, noh, oh, ong, ou, ouyang, pak, pan, pang, park, peng, pham, phan, pyo, qi, qian,
qiao, qin, qiu, qu, ren, rhee, ro, roh, ruan, ryu, seo, shao, shen, sheng, shi, shim, shin, shu, si, sima, so, sohn, son, song, su, suh,
sun, tan, tang, tao, teng, thai, tian, to, ton, tong, tran, trinh, truong, tsai, tseng, tu, um, vo, vu, wan, wang, wei, wen, weng, won,
wong, woo, wu, xi, xia, xiang, xiao, xie, xin, xing, xiong, xu, xue, yan, yang, yao, ye, yeo, yi, yim, yin, ying, yoo, yoon, you, yu,
yuan, yue, yun, zeng, zhai, zhan, zhang, zhao, zheng, zhong, zhou, zhu, zhuang, zou
`)
